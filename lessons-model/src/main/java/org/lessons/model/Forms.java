package org.lessons.model;

/** The forms that short texts must have; what they are in words is said by the findings' messages. */
final class Forms {

    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** A language, a script and a region at most: what a case needs of BCP 47. */
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";

    /** ISO 4217. */
    static final String CURRENCY = "[A-Z]{3}";

    /** A whole postcode of the United Kingdom, or its outward half. */
    static final String POSTCODE = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]?( ?[0-9][A-Za-z]{2})?";

    private Forms() {}
}
