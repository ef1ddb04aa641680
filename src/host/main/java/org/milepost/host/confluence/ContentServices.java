package org.milepost.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;

/** Pages, restrictions and permissions as Confluence offers them to plugins, over the pages of this host. */
final class ContentServices implements PageManager, ContentPermissionManager, PermissionManager, SpaceManager {

    private final PageStore store;
    private final PageTransactions transactions;
    private final ConfluencePeople people;
    private final AtomicLong notified = new AtomicLong();

    ContentServices(PageStore store, ConfluencePeople people) {
        this.store = store;
        this.transactions = new PageTransactions(store);
        this.people = people;
    }

    void register(ProductContext context) {
        context.service(PageManager.class, this);
        context.service(ContentPermissionManager.class, this);
        context.service(PermissionManager.class, this);
        context.service(SpaceManager.class, this);
        context.service(com.atlassian.sal.api.transaction.TransactionTemplate.class, transactions);
    }

    /** How many pages were saved in a way that tells watchers of them. */
    long notified() {
        return notified.get();
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return store.all().stream().filter(page -> page.spaceKey().equals(spaceKey) && page.title().equals(title)).findFirst().map(this::entity).orElse(null);
    }

    @Override
    public Page getPage(long id) {
        return transactions.read(id).map(this::entity).orElse(null);
    }

    /** Whoever wrote a version meanwhile wins, as the product's database has it. */
    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext context) {
        WikiPage read = transactions.read(current.getId()).orElseThrow(() -> new IllegalArgumentException("Only a saved page has versions"));
        if (!read.storage().equals(current.getBodyAsString())) {
            throw new IllegalStateException("The page was changed since it was read");
        }
        modification.modify(current);
        if (context != DefaultSaveContext.SUPPRESS_NOTIFICATIONS) {
            notified.incrementAndGet();
        }
        transactions.write(read.next(current.getTitle(), current.getBodyAsString(), read.restriction(), AuthenticatedUserThreadLocal.get().getName(), store.now()));
    }

    private Page entity(WikiPage page) {
        Page entity = new PageEntity(page);
        store.any(page.parent()).ifPresent(parent -> entity.setParentPage(new PageEntity(parent)));
        store.all().stream().filter(other -> other.parent() == page.id()).sorted(Comparator.comparing(WikiPage::id)).forEach(child -> entity.addChild(new PageEntity(child)));
        return entity;
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (!(content instanceof Page page) || content.getId() != 0 || page.getSpace() == null) {
            throw new UnsupportedOperationException("This host saves new pages with a space alone");
        }
        if (store.hasTitle(page.getSpace().getKey(), page.getTitle())) {
            throw new IllegalStateException("There is a page of this title in the space already: " + page.getTitle());
        }
        if (context != DefaultSaveContext.SUPPRESS_NOTIFICATIONS) {
            notified.incrementAndGet();
        }
        String author = AuthenticatedUserThreadLocal.get().getName();
        page.setId(store.nextId());
        transactions.write(new WikiPage(page.getId(), page.getSpace().getKey(), page.getTitle(), page.getBodyAsString(), 1, author, author, store.now(),
                ViewRestriction.OPEN, ViewRestriction.OPEN, page.getParent() == null ? 0 : page.getParent().getId()));
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        List<ContentPermissionSet> sets = new ArrayList<>();
        Optional<WikiPage> page = transactions.read(content.getId());
        while (page.isPresent()) {
            ViewRestriction restriction = type.equals(ContentPermission.VIEW_PERMISSION) ? page.get().restriction() : page.get().editing();
            if (restriction.restricts()) {
                sets.add(new Restricted(restriction, people));
            }
            page = transactions.read(page.get().parent());
        }
        return sets;
    }

    private static final class Restricted extends ContentPermissionSet {
        private Restricted(ViewRestriction restriction, ConfluencePeople people) {
            super(restriction.users().stream().flatMap(name -> people.byName(name).stream()).map(user -> new UserKey(user.key())).toList(),
                    List.copyOf(restriction.groups()));
        }
    }

    @Override
    public void setContentPermissions(Collection<ContentPermission> permissions, ContentEntityObject content, String type) {
        if (permissions.stream().anyMatch(permission -> !permission.getType().equals(type))) {
            throw new IllegalArgumentException("A permission of another type than " + type);
        }
        WikiPage page = transactions.read(content.getId()).orElseThrow(() -> new IllegalArgumentException("Only a saved page can be restricted"));
        ViewRestriction restriction = new ViewRestriction(permissions.stream().map(permission -> permission.getUserSubject().getName()).collect(Collectors.toSet()), Set.of());
        transactions.write(type.equals(ContentPermission.VIEW_PERMISSION) ? page.restricted(restriction, page.editing()) : page.restricted(page.restriction(), restriction));
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Optional<String> name = Optional.ofNullable(user).map(ConfluenceUser::getName);
        if (target instanceof com.atlassian.confluence.spaces.Space space) {
            return permission == Permission.VIEW && store.space(space.getKey()).filter(known -> known.admits(name)).isPresent();
        }
        Optional<WikiPage> page = target instanceof Page wanted ? transactions.read(wanted.getId()) : Optional.empty();
        boolean seen = page.filter(found -> mayView(found, name)).isPresent();
        if (permission == Permission.EDIT) {
            return seen && page.get().editing().admits(name, groups(name));
        }
        return permission == Permission.VIEW ? seen : seen && store.space(page.get().spaceKey()).orElseThrow().restrictable();
    }

    private boolean mayView(WikiPage page, Optional<String> name) {
        return store.space(page.spaceKey()).orElseThrow().admits(name) && page.restriction().admits(name, groups(name))
                && transactions.read(page.parent()).map(parent -> mayView(parent, name)).orElse(true);
    }

    private List<String> groups(Optional<String> name) {
        return name.flatMap(people::byName).map(HostUser::groups).map(List::copyOf).orElse(List.of());
    }

    /** Who sees a space may write in it here. */
    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        return user != null && typeToCreate == Page.class && hasPermission(user, Permission.VIEW, container);
    }

    @Override
    public com.atlassian.confluence.spaces.Space getSpace(String key) {
        return store.space(key).map(space -> new com.atlassian.confluence.spaces.Space(space.key())).orElse(null);
    }
}
