package org.milepost.rest;

import java.math.BigDecimal;
import java.util.List;
import org.milepost.template.FilledTemplate;

/**
 * A template in a few words of the caller's language: {@code version} 0 for one that came with the plugin; {@code readable} false for one that
 * another release wrote, which has only its key then; {@code findings} what the SMART check says to it, after an import.
 */
@Json
record TemplateResponse(String key, long version, boolean builtIn, boolean readable, String name, String description, List<String> languages,
                        List<SmartResponse> findings) {

    /** What the SMART check found: in the goal or in which milestone, in which language; letter and rule for programs, two sentences for people. */
    @Json
    record SmartResponse(String item, String language, String letter, String rule, String message, String advice) {
    }

    /** A template in one language with its days. */
    @Json
    record FilledResponse(String key, String name, String description, String title, String kind, String horizon, String start, String targetDate,
                          String specific, String measurable, String achievable, String relevant, String outcome, MeasureResponse measure,
                          List<SkillResponse> skills, List<MilestoneResponse> milestones, List<ObstacleResponse> obstacles, StepResponse firstStep) {

        static FilledResponse of(FilledTemplate filled) {
            return new FilledResponse(filled.key(), filled.name(), filled.description(), filled.title(), filled.kind().name(), filled.horizon().name(),
                    filled.start().toString(), filled.targetDate().toString(), filled.specific(), filled.measurable(), filled.achievable(), filled.relevant(),
                    filled.outcome(), filled.measure().map(MeasureResponse::of).orElse(null), filled.skills().stream().map(SkillResponse::of).toList(),
                    filled.milestones().stream().map(MilestoneResponse::of).toList(), filled.obstacles().stream().map(ObstacleResponse::of).toList(),
                    new StepResponse(filled.firstStep().text(), filled.firstStep().dueDate().toString()));
        }
    }

    @Json
    record MeasureResponse(String name, String unit, BigDecimal baseline, BigDecimal target) {

        static MeasureResponse of(FilledTemplate.Measure measure) {
            return new MeasureResponse(measure.name(), measure.unit(), measure.baseline(), measure.target());
        }
    }

    @Json
    record SkillResponse(String name, String category) {

        static SkillResponse of(FilledTemplate.Skill skill) {
            return new SkillResponse(skill.name(), skill.category().name());
        }
    }

    @Json
    record MilestoneResponse(String title, String criterion, String dueDate) {

        static MilestoneResponse of(FilledTemplate.Milestone milestone) {
            return new MilestoneResponse(milestone.title(), milestone.criterion(), milestone.dueDate().toString());
        }
    }

    @Json
    record ObstacleResponse(String text, String likelihood, String strategy) {

        static ObstacleResponse of(FilledTemplate.Obstacle obstacle) {
            return new ObstacleResponse(obstacle.text(), obstacle.likelihood().name(), obstacle.strategy());
        }
    }

    @Json
    record StepResponse(String text, String dueDate) {
    }
}
