package org.lessons.model.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a record holds, so that whoever walks the {@link Shape} can treat it rightly.
 *
 * <p>Every leaf carries one; a test fails where it is forgotten, and until then the component counts as {@link
 * Sensitivity#DIRECT}. What it means in words stands in the definitions beside the record.
 *
 * <pre>{@code
 * public record Note(@Described(sensitivity = Sensitivity.QUASI, freeText = true) Optional<String> text) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Described {

    /**
     * How near it comes to saying who somebody is.
     *
     * @return direct unless said otherwise
     */
    Sensitivity sensitivity() default Sensitivity.DIRECT;

    /**
     * What kind of thing it names.
     *
     * @return {@link Category#OTHER} unless said otherwise
     */
    Category category() default Category.OTHER;

    /**
     * The list that its codes are of.
     *
     * @return the list's name, or an empty text when it holds no codes
     */
    String vocabulary() default "";

    /**
     * The version of the schema that first had it.
     *
     * @return {@code 1.0} unless said otherwise
     */
    String since() default "1.0";

    /**
     * Whether it tells of harm or health, whoever it is about.
     *
     * @return false unless said otherwise
     */
    boolean sensitive() default false;

    /**
     * Whether it is what somebody wrote or said, in which anything may stand.
     *
     * @return false unless said otherwise
     */
    boolean freeText() default false;

    /**
     * Whether it names its record within the case.
     *
     * @return false unless said otherwise
     */
    boolean id() default false;

    /**
     * The records whose ids it may hold; {@link Record} itself stands for any of them.
     *
     * @return none when it is no reference
     */
    Class<? extends Record>[] refersTo() default {};

    /**
     * Its name in files, where Java reserves the word.
     *
     * @return the component's own name when empty
     */
    String name() default "";
}
