package org.lessons.model.shape;

/**
 * What kind of thing a component or a passage of text names.
 *
 * <p>The same list serves the components of a record, the members of a cast, the detectors and the policies, so that
 * one rule treats a name wherever it stands.
 */
public enum Category {
    /** One person's name, with the title. */
    PERSON,
    /** A body that can be found: a provider, a council, a firm. */
    ORGANISATION,
    /** A place smaller than a nation: a town, a street, a building, a ward. */
    LOCATION,
    /** A named product, scheme or brand. */
    PRODUCT,
    /** A postcode, whole or in part. */
    POSTCODE,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A web address. */
    URL,
    /** A name on a social medium. */
    HANDLE,
    /** An NHS, CHI or H&amp;C number. */
    NHS_NUMBER,
    /** A National Insurance number. */
    NI_NUMBER,
    /** Whatever fixes a day, a month or a year. */
    DATE,
    /** The age of one person. */
    AGE,
    /** A date of birth. */
    DATE_OF_BIRTH,
    /** A bank account, card or sort code. */
    ACCOUNT,
    /** A vehicle's registration. */
    VEHICLE,
    /** A case, order or other number by which something can be looked up. */
    REFERENCE,
    /** A post that only one person holds. */
    ROLE,
    /** A sum of money. */
    MONEY,
    /** A count of people, homes or things. */
    COUNT,
    /** Anything else that gives somebody away: a rare condition, a headline, a court case. The default. */
    OTHER
}
