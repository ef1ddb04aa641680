/** Tests of the embedded Active Objects with tables of their own; may import JUnit besides what the tested package may. */
package org.milepost.activeobjects;
