package org.lessons.model.vocabulary;

/**
 * A constant for each code of our vocabulary, so that an editor completes them.
 *
 * <p>The lists themselves stand in resource files and are read through {@link Vocabulary}; a test keeps the two the
 * same. What a code means is said by its label and in the data dictionary. The constants are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Concern.builder().signal(Codes.Signal.COMPLAINT).raisedBy(Codes.Party.FRONTLINE_STAFF).build();
 * }</pre>
 */
public final class Codes {

    private Codes() {}

    /** The codes of the list {@code absences}. */
    public static final class Absence {

        private Absence() {}

        /** Unknown. */
        public static final Term UNKNOWN = Term.of("UNKNOWN");

        /** Nobody asked. */
        public static final Term NOT_ASKED = Term.of("NOT_ASKED");

        /** Asked, no answer. */
        public static final Term NO_ANSWER = Term.of("NO_ANSWER");

        /** Preferred not to say. */
        public static final Term DECLINED = Term.of("DECLINED");

        /** Not yet known. */
        public static final Term NOT_YET_KNOWN = Term.of("NOT_YET_KNOWN");

        /** Does not apply. */
        public static final Term NOT_APPLICABLE = Term.of("NOT_APPLICABLE");

        /** Withheld by law. */
        public static final Term WITHHELD_BY_LAW = Term.of("WITHHELD_BY_LAW");

        /** Taken out before sharing. */
        public static final Term REDACTED = Term.of("REDACTED");

        /** Left out of the release. */
        public static final Term SUPPRESSED = Term.of("SUPPRESSED");
    }

    /** The codes of the list {@code candour}. */
    public static final class Candour {

        private Candour() {}

        /** They were told. */
        public static final Term TOLD = Term.of("TOLD");

        /** They were told in part. */
        public static final Term PARTLY_TOLD = Term.of("PARTLY_TOLD");

        /** They were not told. */
        public static final Term NOT_TOLD = Term.of("NOT_TOLD");
    }

    /** The codes of the list {@code castCategories}. */
    public static final class CastCategory {

        private CastCategory() {}

        /** Person. */
        public static final Term PERSON = Term.of("PERSON");

        /** Organisation. */
        public static final Term ORGANISATION = Term.of("ORGANISATION");

        /** Place. */
        public static final Term LOCATION = Term.of("LOCATION");

        /** Product. */
        public static final Term PRODUCT = Term.of("PRODUCT");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code coders}. */
    public static final class Coder {

        private Coder() {}

        /** The teller. */
        public static final Term TELLER = Term.of("TELLER");

        /** An analyst. */
        public static final Term ANALYST = Term.of("ANALYST");

        /** A machine. */
        public static final Term MACHINE = Term.of("MACHINE");
    }

    /** The codes of the list {@code confidences}. */
    public static final class Confidence {

        private Confidence() {}

        /** High. */
        public static final Term HIGH = Term.of("HIGH");

        /** Medium. */
        public static final Term MEDIUM = Term.of("MEDIUM");

        /** Low. */
        public static final Term LOW = Term.of("LOW");
    }

    /** The codes of the list {@code costKinds}. */
    public static final class CostKind {

        private CostKind() {}

        /** Budget. */
        public static final Term BUDGET = Term.of("BUDGET");

        /** Money spent. */
        public static final Term SPENT = Term.of("SPENT");
    }

    /** The codes of the list {@code decisionKinds}. */
    public static final class DecisionKind {

        private DecisionKind() {}

        /** Carry on. */
        public static final Term CONTINUE = Term.of("CONTINUE");

        /** Carry on with changes. */
        public static final Term CONTINUE_WITH_CHANGES = Term.of("CONTINUE_WITH_CHANGES");

        /** Pause. */
        public static final Term PAUSE = Term.of("PAUSE");

        /** Do less of it. */
        public static final Term REDUCE = Term.of("REDUCE");

        /** Stop. */
        public static final Term STOP = Term.of("STOP");

        /** Look into it. */
        public static final Term REVIEW = Term.of("REVIEW");

        /** No decision was made. */
        public static final Term NO_DECISION = Term.of("NO_DECISION");
    }

    /** The codes of the list {@code domains}. */
    public static final class Domain {

        private Domain() {}

        /** Slips, lapses and mistakes. */
        public static final Term ACTIVE_FAILURES = Term.of("ACTIVE_FAILURES");

        /** Communication. */
        public static final Term COMMUNICATION = Term.of("COMMUNICATION");

        /** Equipment and supplies. */
        public static final Term EQUIPMENT_AND_SUPPLIES = Term.of("EQUIPMENT_AND_SUPPLIES");

        /** External policy context. */
        public static final Term EXTERNAL_POLICY_CONTEXT = Term.of("EXTERNAL_POLICY_CONTEXT");

        /** Design of premises. */
        public static final Term DESIGN_OF_PREMISES = Term.of("DESIGN_OF_PREMISES");

        /** Factors of individual staff. */
        public static final Term INDIVIDUAL_FACTORS = Term.of("INDIVIDUAL_FACTORS");

        /** Lines of responsibility. */
        public static final Term LINES_OF_RESPONSIBILITY = Term.of("LINES_OF_RESPONSIBILITY");

        /** Management of staff and staffing levels. */
        public static final Term MANAGEMENT_OF_STAFF = Term.of("MANAGEMENT_OF_STAFF");

        /** Factors of the person supported. */
        public static final Term PERSON_FACTORS = Term.of("PERSON_FACTORS");

        /** Physical environment. */
        public static final Term PHYSICAL_ENVIRONMENT = Term.of("PHYSICAL_ENVIRONMENT");

        /** Policies and procedures. */
        public static final Term POLICY_AND_PROCEDURES = Term.of("POLICY_AND_PROCEDURES");

        /** Safety culture. */
        public static final Term SAFETY_CULTURE = Term.of("SAFETY_CULTURE");

        /** Scheduling and bed management. */
        public static final Term SCHEDULING_AND_BED_MANAGEMENT = Term.of("SCHEDULING_AND_BED_MANAGEMENT");

        /** Staff workload. */
        public static final Term STAFF_WORKLOAD = Term.of("STAFF_WORKLOAD");

        /** Supervision and leadership. */
        public static final Term SUPERVISION_AND_LEADERSHIP = Term.of("SUPERVISION_AND_LEADERSHIP");

        /** Support from central functions. */
        public static final Term SUPPORT_FROM_CENTRAL_FUNCTIONS = Term.of("SUPPORT_FROM_CENTRAL_FUNCTIONS");

        /** Task characteristics. */
        public static final Term TASK_CHARACTERISTICS = Term.of("TASK_CHARACTERISTICS");

        /** Team factors. */
        public static final Term TEAM_FACTORS = Term.of("TEAM_FACTORS");

        /** Training and education. */
        public static final Term TRAINING_AND_EDUCATION = Term.of("TRAINING_AND_EDUCATION");
    }

    /** The codes of the list {@code events}. */
    public static final class Event {

        private Event() {}

        /** Inquest. */
        public static final Term INQUEST = Term.of("INQUEST");

        /** Court case. */
        public static final Term COURT = Term.of("COURT");

        /** Tribunal. */
        public static final Term TRIBUNAL = Term.of("TRIBUNAL");

        /** Safeguarding review. */
        public static final Term SAFEGUARDING_REVIEW = Term.of("SAFEGUARDING_REVIEW");

        /** Police investigation. */
        public static final Term POLICE = Term.of("POLICE");

        /** Regulator's investigation. */
        public static final Term REGULATOR = Term.of("REGULATOR");
    }

    /** The codes of the list {@code factors}. */
    public static final class Factor {

        private Factor() {}

        /** External environment. */
        public static final Term EXTERNAL_ENVIRONMENT = Term.of("EXTERNAL_ENVIRONMENT");

        /** Organisation. */
        public static final Term ORGANISATION = Term.of("ORGANISATION");

        /** Internal environment. */
        public static final Term INTERNAL_ENVIRONMENT = Term.of("INTERNAL_ENVIRONMENT");

        /** Tools and technology. */
        public static final Term TOOLS_AND_TECHNOLOGY = Term.of("TOOLS_AND_TECHNOLOGY");

        /** Tasks. */
        public static final Term TASKS = Term.of("TASKS");

        /** People. */
        public static final Term PERSONS = Term.of("PERSONS");
    }

    /** The codes of the list {@code holds}. */
    public static final class HoldReason {

        private HoldReason() {}

        /** Legal claim. */
        public static final Term LITIGATION = Term.of("LITIGATION");

        /** Inquest. */
        public static final Term INQUEST = Term.of("INQUEST");

        /** Complaint. */
        public static final Term COMPLAINT = Term.of("COMPLAINT");

        /** Investigation. */
        public static final Term INVESTIGATION = Term.of("INVESTIGATION");
    }

    /** The codes of the list {@code kinds}. */
    public static final class Kind {

        private Kind() {}

        /** Product. */
        public static final Term PRODUCT = Term.of("PRODUCT");

        /** Process. */
        public static final Term PROCESS = Term.of("PROCESS");

        /** Service. */
        public static final Term SERVICE = Term.of("SERVICE");

        /** System. */
        public static final Term SYSTEM = Term.of("SYSTEM");

        /** Structure. */
        public static final Term STRUCTURE = Term.of("STRUCTURE");
    }

    /** The codes of the list {@code levels}. */
    public static final class Level {

        private Level() {}

        /** My own organisation. */
        public static final Term OWN_ORGANISATION = Term.of("OWN_ORGANISATION");

        /** Similar organisations. */
        public static final Term PEERS = Term.of("PEERS");

        /** Researchers. */
        public static final Term RESEARCHERS = Term.of("RESEARCHERS");

        /** Everybody. */
        public static final Term PUBLIC = Term.of("PUBLIC");
    }

    /** The codes of the list {@code nations}. */
    public static final class Nation {

        private Nation() {}

        /** England. */
        public static final Term ENGLAND = Term.of("ENGLAND");

        /** Scotland. */
        public static final Term SCOTLAND = Term.of("SCOTLAND");

        /** Wales. */
        public static final Term WALES = Term.of("WALES");

        /** Northern Ireland. */
        public static final Term NORTHERN_IRELAND = Term.of("NORTHERN_IRELAND");
    }

    /** The codes of the list {@code organisationRoles}. */
    public static final class OrganisationRole {

        private OrganisationRole() {}

        /** Ran it. */
        public static final Term OPERATOR = Term.of("OPERATOR");

        /** Commissioned it. */
        public static final Term COMMISSIONER = Term.of("COMMISSIONER");

        /** Funded it. */
        public static final Term FUNDER = Term.of("FUNDER");

        /** Supplied it. */
        public static final Term SUPPLIER = Term.of("SUPPLIER");

        /** Partner. */
        public static final Term PARTNER = Term.of("PARTNER");

        /** Regulator. */
        public static final Term REGULATOR = Term.of("REGULATOR");

        /** Landlord. */
        public static final Term LANDLORD = Term.of("LANDLORD");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code organisationSizes}. */
    public static final class OrganisationSize {

        private OrganisationSize() {}

        /** Fewer than 10 staff. */
        public static final Term MICRO = Term.of("MICRO");

        /** 10 to 49 staff. */
        public static final Term SMALL = Term.of("SMALL");

        /** 50 to 249 staff. */
        public static final Term MEDIUM = Term.of("MEDIUM");

        /** 250 staff or more. */
        public static final Term LARGE = Term.of("LARGE");
    }

    /** The codes of the list {@code organisationTypes}. */
    public static final class OrganisationType {

        private OrganisationType() {}

        /** Housing association. */
        public static final Term HOUSING_ASSOCIATION = Term.of("HOUSING_ASSOCIATION");

        /** Council. */
        public static final Term COUNCIL = Term.of("COUNCIL");

        /** Health board. */
        public static final Term HEALTH_BOARD = Term.of("HEALTH_BOARD");

        /** NHS trust. */
        public static final Term NHS_TRUST = Term.of("NHS_TRUST");

        /** Integrated care board. */
        public static final Term INTEGRATED_CARE_BOARD = Term.of("INTEGRATED_CARE_BOARD");

        /** GP practice. */
        public static final Term GP_PRACTICE = Term.of("GP_PRACTICE");

        /** Care provider. */
        public static final Term CARE_PROVIDER = Term.of("CARE_PROVIDER");

        /** Charity. */
        public static final Term CHARITY = Term.of("CHARITY");

        /** Social enterprise. */
        public static final Term SOCIAL_ENTERPRISE = Term.of("SOCIAL_ENTERPRISE");

        /** Co-operative. */
        public static final Term COOPERATIVE = Term.of("COOPERATIVE");

        /** Private company. */
        public static final Term PRIVATE_COMPANY = Term.of("PRIVATE_COMPANY");

        /** Government department or agency. */
        public static final Term GOVERNMENT = Term.of("GOVERNMENT");

        /** University. */
        public static final Term UNIVERSITY = Term.of("UNIVERSITY");

        /** Regulator. */
        public static final Term REGULATOR = Term.of("REGULATOR");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code origins}. */
    public static final class Origin {

        private Origin() {}

        /** As told. */
        public static final Term TOLD = Term.of("TOLD");

        /** Made vaguer. */
        public static final Term GENERALISED = Term.of("GENERALISED");

        /** Moved by a secret number of days. */
        public static final Term SHIFTED = Term.of("SHIFTED");
    }

    /** The codes of the list {@code otherEffects}. */
    public static final class OtherEffect {

        private OtherEffect() {}

        /** Dignity. */
        public static final Term DIGNITY = Term.of("DIGNITY");

        /** Home. */
        public static final Term HOME = Term.of("HOME");

        /** Money. */
        public static final Term MONEY = Term.of("MONEY");

        /** Privacy. */
        public static final Term PRIVACY = Term.of("PRIVACY");

        /** Work. */
        public static final Term WORK = Term.of("WORK");

        /** Relationships. */
        public static final Term RELATIONSHIPS = Term.of("RELATIONSHIPS");

        /** Trust. */
        public static final Term TRUST = Term.of("TRUST");
    }

    /** The codes of the list {@code people}. */
    public static final class Party {

        private Party() {}

        /** Frontline staff. */
        public static final Term FRONTLINE_STAFF = Term.of("FRONTLINE_STAFF");

        /** Manager. */
        public static final Term MANAGER = Term.of("MANAGER");

        /** Senior management. */
        public static final Term SENIOR_MANAGEMENT = Term.of("SENIOR_MANAGEMENT");

        /** Board. */
        public static final Term BOARD = Term.of("BOARD");

        /** Commissioner. */
        public static final Term COMMISSIONER = Term.of("COMMISSIONER");

        /** Funder. */
        public static final Term FUNDER = Term.of("FUNDER");

        /** Supplier. */
        public static final Term SUPPLIER = Term.of("SUPPLIER");

        /** Regulator. */
        public static final Term REGULATOR = Term.of("REGULATOR");

        /** Person supported. */
        public static final Term PERSON_SUPPORTED = Term.of("PERSON_SUPPORTED");

        /** Tenant. */
        public static final Term TENANT = Term.of("TENANT");

        /** Resident. */
        public static final Term RESIDENT = Term.of("RESIDENT");

        /** Unpaid carer. */
        public static final Term CARER = Term.of("CARER");

        /** Family. */
        public static final Term FAMILY = Term.of("FAMILY");

        /** Volunteer. */
        public static final Term VOLUNTEER = Term.of("VOLUNTEER");

        /** Trade union. */
        public static final Term UNION = Term.of("UNION");

        /** Court. */
        public static final Term COURT = Term.of("COURT");

        /** Councillors. */
        public static final Term COUNCILLORS = Term.of("COUNCILLORS");

        /** Partner. */
        public static final Term PARTNER = Term.of("PARTNER");

        /** The public. */
        public static final Term PUBLIC = Term.of("PUBLIC");

        /** Nobody. */
        public static final Term NOBODY = Term.of("NOBODY");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code parties}. */
    public static final class PermissionParty {

        private PermissionParty() {}

        /** The teller. */
        public static final Term TELLER = Term.of("TELLER");

        /** The employer. */
        public static final Term EMPLOYER = Term.of("EMPLOYER");

        /** A person supported. */
        public static final Term PERSON_SUPPORTED = Term.of("PERSON_SUPPORTED");

        /** The family. */
        public static final Term FAMILY = Term.of("FAMILY");

        /** A co-author. */
        public static final Term CO_AUTHOR = Term.of("CO_AUTHOR");
    }

    /** The codes of the list {@code permissionStatuses}. */
    public static final class PermissionStatus {

        private PermissionStatus() {}

        /** Given. */
        public static final Term GIVEN = Term.of("GIVEN");

        /** Refused. */
        public static final Term REFUSED = Term.of("REFUSED");

        /** Withdrawn. */
        public static final Term WITHDRAWN = Term.of("WITHDRAWN");

        /** Asked. */
        public static final Term ASKED = Term.of("ASKED");
    }

    /** The codes of the list {@code perspectives}. */
    public static final class Perspective {

        private Perspective() {}

        /** Frontline staff. */
        public static final Term FRONTLINE = Term.of("FRONTLINE");

        /** Manager. */
        public static final Term MANAGER = Term.of("MANAGER");

        /** Senior manager. */
        public static final Term SENIOR_MANAGER = Term.of("SENIOR_MANAGER");

        /** Person supported. */
        public static final Term PERSON_SUPPORTED = Term.of("PERSON_SUPPORTED");

        /** Tenant. */
        public static final Term TENANT = Term.of("TENANT");

        /** Resident. */
        public static final Term RESIDENT = Term.of("RESIDENT");

        /** Unpaid carer. */
        public static final Term CARER = Term.of("CARER");

        /** Family member. */
        public static final Term FAMILY = Term.of("FAMILY");

        /** Volunteer. */
        public static final Term VOLUNTEER = Term.of("VOLUNTEER");

        /** Supplier. */
        public static final Term SUPPLIER = Term.of("SUPPLIER");

        /** Commissioner. */
        public static final Term COMMISSIONER = Term.of("COMMISSIONER");

        /** Regulator. */
        public static final Term REGULATOR = Term.of("REGULATOR");

        /** Researcher. */
        public static final Term RESEARCHER = Term.of("RESEARCHER");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code physicalHarms}. */
    public static final class PhysicalHarm {

        private PhysicalHarm() {}

        /** None. */
        public static final Term NONE = Term.of("NONE");

        /** Low. */
        public static final Term LOW = Term.of("LOW");

        /** Moderate. */
        public static final Term MODERATE = Term.of("MODERATE");

        /** Severe. */
        public static final Term SEVERE = Term.of("SEVERE");

        /** Fatal. */
        public static final Term FATAL = Term.of("FATAL");
    }

    /** The codes of the list {@code pressures}. */
    public static final class PressureKind {

        private PressureKind() {}

        /** Deadline. */
        public static final Term DEADLINE = Term.of("DEADLINE");

        /** Money. */
        public static final Term MONEY = Term.of("MONEY");

        /** Target. */
        public static final Term TARGET = Term.of("TARGET");

        /** Politics. */
        public static final Term POLITICS = Term.of("POLITICS");

        /** Reputation. */
        public static final Term REPUTATION = Term.of("REPUTATION");

        /** Too few staff. */
        public static final Term STAFFING = Term.of("STAFFING");

        /** Contract. */
        public static final Term CONTRACT = Term.of("CONTRACT");

        /** Competition. */
        public static final Term COMPETITION = Term.of("COMPETITION");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code psychologicalHarms}. */
    public static final class PsychologicalHarm {

        private PsychologicalHarm() {}

        /** None. */
        public static final Term NONE = Term.of("NONE");

        /** Low. */
        public static final Term LOW = Term.of("LOW");

        /** Moderate. */
        public static final Term MODERATE = Term.of("MODERATE");

        /** Severe. */
        public static final Term SEVERE = Term.of("SEVERE");
    }

    /** The codes of the list {@code reached}. */
    public static final class Reached {

        private Reached() {}

        /** It reached somebody. */
        public static final Term REACHED = Term.of("REACHED");

        /** It was caught in time. */
        public static final Term NEAR_MISS = Term.of("NEAR_MISS");
    }

    /** The codes of the list {@code regions}. */
    public static final class Region {

        private Region() {}

        /** London. */
        public static final Term LONDON = Term.of("LONDON");

        /** North East. */
        public static final Term NORTH_EAST = Term.of("NORTH_EAST");

        /** North West. */
        public static final Term NORTH_WEST = Term.of("NORTH_WEST");

        /** Yorkshire and the Humber. */
        public static final Term YORKSHIRE_AND_THE_HUMBER = Term.of("YORKSHIRE_AND_THE_HUMBER");

        /** East Midlands. */
        public static final Term EAST_MIDLANDS = Term.of("EAST_MIDLANDS");

        /** West Midlands. */
        public static final Term WEST_MIDLANDS = Term.of("WEST_MIDLANDS");

        /** East of England. */
        public static final Term EAST_OF_ENGLAND = Term.of("EAST_OF_ENGLAND");

        /** South East. */
        public static final Term SOUTH_EAST = Term.of("SOUTH_EAST");

        /** South West. */
        public static final Term SOUTH_WEST = Term.of("SOUTH_WEST");
    }

    /** The codes of the list {@code relations}. */
    public static final class Relation {

        private Relation() {}

        /** The same thing, later, and it worked. */
        public static final Term LATER_WORKED = Term.of("LATER_WORKED");

        /** The same idea elsewhere. */
        public static final Term SAME_IDEA = Term.of("SAME_IDEA");

        /** What came before this. */
        public static final Term FOLLOWS = Term.of("FOLLOWS");

        /** What this replaces. */
        public static final Term REPLACES = Term.of("REPLACES");

        /** Related. */
        public static final Term RELATED = Term.of("RELATED");
    }

    /** The codes of the list {@code reportedTo}. */
    public static final class ReportedTo {

        private ReportedTo() {}

        /** Regulator. */
        public static final Term REGULATOR = Term.of("REGULATOR");

        /** Commissioner. */
        public static final Term COMMISSIONER = Term.of("COMMISSIONER");

        /** Police. */
        public static final Term POLICE = Term.of("POLICE");

        /** Safeguarding team. */
        public static final Term SAFEGUARDING = Term.of("SAFEGUARDING");

        /** Ombudsman. */
        public static final Term OMBUDSMAN = Term.of("OMBUDSMAN");

        /** Board. */
        public static final Term BOARD = Term.of("BOARD");

        /** Funder. */
        public static final Term FUNDER = Term.of("FUNDER");

        /** Nobody. */
        public static final Term NOBODY = Term.of("NOBODY");
    }

    /** The codes of the list {@code responses}. */
    public static final class ResponseKind {

        private ResponseKind() {}

        /** Acted on. */
        public static final Term ACTED_ON = Term.of("ACTED_ON");

        /** Put off. */
        public static final Term DEFERRED = Term.of("DEFERRED");

        /** Called something else. */
        public static final Term RELABELLED = Term.of("RELABELLED");

        /** Answered with reassurance. */
        public static final Term REASSURED = Term.of("REASSURED");

        /** Overruled. */
        public static final Term OVERRULED = Term.of("OVERRULED");

        /** Never answered. */
        public static final Term UNANSWERED = Term.of("UNANSWERED");
    }

    /** The codes of the list {@code scopes}. */
    public static final class Scope {

        private Scope() {}

        /** Sharing with peers. */
        public static final Term PEERS = Term.of("PEERS");

        /** Research. */
        public static final Term RESEARCH = Term.of("RESEARCH");

        /** Publication. */
        public static final Term PUBLICATION = Term.of("PUBLICATION");

        /** Teaching. */
        public static final Term TEACHING = Term.of("TEACHING");

        /** Keeping codes after withdrawal. */
        public static final Term CODES_AFTER_WITHDRAWAL = Term.of("CODES_AFTER_WITHDRAWAL");
    }

    /** The codes of the list {@code sectors}. */
    public static final class Sector {

        private Sector() {}

        /** Health. */
        public static final Term HEALTH = Term.of("HEALTH");

        /** Housing. */
        public static final Term HOUSING = Term.of("HOUSING");

        /** Social care. */
        public static final Term SOCIAL_CARE = Term.of("SOCIAL_CARE");
    }

    /** The codes of the list {@code settings}. */
    public static final class Setting {

        private Setting() {}

        /** Hospital. */
        public static final Term HOSPITAL = Term.of("HOSPITAL");

        /** Hospital ward. */
        public static final Term WARD = Term.of("WARD");

        /** Emergency department. */
        public static final Term EMERGENCY_DEPARTMENT = Term.of("EMERGENCY_DEPARTMENT");

        /** Maternity service. */
        public static final Term MATERNITY = Term.of("MATERNITY");

        /** GP practice. */
        public static final Term GP_PRACTICE = Term.of("GP_PRACTICE");

        /** Dental practice. */
        public static final Term DENTAL_PRACTICE = Term.of("DENTAL_PRACTICE");

        /** Pharmacy. */
        public static final Term PHARMACY = Term.of("PHARMACY");

        /** Urgent care service. */
        public static final Term URGENT_CARE = Term.of("URGENT_CARE");

        /** Ambulance service. */
        public static final Term AMBULANCE = Term.of("AMBULANCE");

        /** Tests and screening. */
        public static final Term DIAGNOSTIC_SERVICE = Term.of("DIAGNOSTIC_SERVICE");

        /** Advice by telephone or video. */
        public static final Term REMOTE_ADVICE = Term.of("REMOTE_ADVICE");

        /** Community health service. */
        public static final Term COMMUNITY_HEALTH = Term.of("COMMUNITY_HEALTH");

        /** Mental health service. */
        public static final Term MENTAL_HEALTH = Term.of("MENTAL_HEALTH");

        /** Learning disability service. */
        public static final Term LEARNING_DISABILITY = Term.of("LEARNING_DISABILITY");

        /** Drug and alcohol service. */
        public static final Term SUBSTANCE_MISUSE = Term.of("SUBSTANCE_MISUSE");

        /** Rehabilitation service. */
        public static final Term REHABILITATION = Term.of("REHABILITATION");

        /** Hospice. */
        public static final Term HOSPICE = Term.of("HOSPICE");

        /** Prison health care. */
        public static final Term PRISON_HEALTHCARE = Term.of("PRISON_HEALTHCARE");

        /** Care home. */
        public static final Term CARE_HOME = Term.of("CARE_HOME");

        /** Nursing home. */
        public static final Term NURSING_HOME = Term.of("NURSING_HOME");

        /** Care at home. */
        public static final Term HOME_CARE = Term.of("HOME_CARE");

        /** Shared Lives. */
        public static final Term SHARED_LIVES = Term.of("SHARED_LIVES");

        /** Supported living. */
        public static final Term SUPPORTED_LIVING = Term.of("SUPPORTED_LIVING");

        /** Sheltered housing. */
        public static final Term SHELTERED_HOUSING = Term.of("SHELTERED_HOUSING");

        /** Extra care housing. */
        public static final Term EXTRA_CARE = Term.of("EXTRA_CARE");

        /** Supported housing. */
        public static final Term SUPPORTED_HOUSING = Term.of("SUPPORTED_HOUSING");

        /** General needs housing. */
        public static final Term GENERAL_NEEDS_HOUSING = Term.of("GENERAL_NEEDS_HOUSING");

        /** Leasehold or shared ownership. */
        public static final Term LEASEHOLD = Term.of("LEASEHOLD");

        /** Private rented home. */
        public static final Term PRIVATE_RENTED = Term.of("PRIVATE_RENTED");

        /** Temporary accommodation. */
        public static final Term TEMPORARY_ACCOMMODATION = Term.of("TEMPORARY_ACCOMMODATION");

        /** Hostel. */
        public static final Term HOSTEL = Term.of("HOSTEL");

        /** Refuge. */
        public static final Term REFUGE = Term.of("REFUGE");

        /** Housing First. */
        public static final Term HOUSING_FIRST = Term.of("HOUSING_FIRST");

        /** Street outreach. */
        public static final Term STREET_OUTREACH = Term.of("STREET_OUTREACH");

        /** Traveller site. */
        public static final Term TRAVELLER_SITE = Term.of("TRAVELLER_SITE");

        /** Day service. */
        public static final Term DAY_SERVICE = Term.of("DAY_SERVICE");

        /** Community centre. */
        public static final Term COMMUNITY_CENTRE = Term.of("COMMUNITY_CENTRE");

        /** School or college. */
        public static final Term SPECIALIST_COLLEGE = Term.of("SPECIALIST_COLLEGE");

        /** Children's services. */
        public static final Term CHILDRENS_SERVICES = Term.of("CHILDRENS_SERVICES");

        /** Council office. */
        public static final Term COUNCIL_OFFICE = Term.of("COUNCIL_OFFICE");

        /** Somebody's own home. */
        public static final Term OWN_HOME = Term.of("OWN_HOME");

        /** Online. */
        public static final Term ONLINE = Term.of("ONLINE");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code signals}. */
    public static final class Signal {

        private Signal() {}

        /** Complaint. */
        public static final Term COMPLAINT = Term.of("COMPLAINT");

        /** Incident. */
        public static final Term INCIDENT = Term.of("INCIDENT");

        /** Near miss. */
        public static final Term NEAR_MISS = Term.of("NEAR_MISS");

        /** Figures. */
        public static final Term DATA = Term.of("DATA");

        /** A feeling among staff. */
        public static final Term STAFF_FEELING = Term.of("STAFF_FEELING");

        /** Somebody refused. */
        public static final Term REFUSAL = Term.of("REFUSAL");

        /** Low take-up. */
        public static final Term LOW_TAKE_UP = Term.of("LOW_TAKE_UP");

        /** Cost. */
        public static final Term COST = Term.of("COST");

        /** Delay. */
        public static final Term DELAY = Term.of("DELAY");

        /** Audit. */
        public static final Term AUDIT = Term.of("AUDIT");

        /** Inspection. */
        public static final Term INSPECTION = Term.of("INSPECTION");

        /** Workaround. */
        public static final Term WORKAROUND = Term.of("WORKAROUND");

        /** Resignation. */
        public static final Term RESIGNATION = Term.of("RESIGNATION");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code statuses}. */
    public static final class Status {

        private Status() {}

        /** Draft. */
        public static final Term DRAFT = Term.of("DRAFT");

        /** Submitted. */
        public static final Term SUBMITTED = Term.of("SUBMITTED");

        /** Withdrawn. */
        public static final Term WITHDRAWN = Term.of("WITHDRAWN");
    }

    /** The codes of the list {@code stopForms}. */
    public static final class StopForm {

        private StopForm() {}

        /** Stopped. */
        public static final Term STOPPED = Term.of("STOPPED");

        /** Paused and never resumed. */
        public static final Term PAUSED_FOR_GOOD = Term.of("PAUSED_FOR_GOOD");

        /** Wound down. */
        public static final Term WOUND_DOWN = Term.of("WOUND_DOWN");

        /** Merged into something else. */
        public static final Term MERGED = Term.of("MERGED");

        /** Replaced by something else. */
        public static final Term REPLACED = Term.of("REPLACED");

        /** Faded out. */
        public static final Term FADED_OUT = Term.of("FADED_OUT");

        /** Handed over. */
        public static final Term HANDED_OVER = Term.of("HANDED_OVER");
    }

    /** The codes of the list {@code stopReasons}. */
    public static final class StopReason {

        private StopReason() {}

        /** Cost. */
        public static final Term COST = Term.of("COST");

        /** Harm. */
        public static final Term HARM = Term.of("HARM");

        /** Low take-up. */
        public static final Term LOW_TAKE_UP = Term.of("LOW_TAKE_UP");

        /** It made no difference. */
        public static final Term NO_EFFECT = Term.of("NO_EFFECT");

        /** Staffing. */
        public static final Term STAFFING = Term.of("STAFFING");

        /** The funding ended. */
        public static final Term FUNDING_ENDED = Term.of("FUNDING_ENDED");

        /** Legal reasons. */
        public static final Term LEGAL = Term.of("LEGAL");

        /** The supplier failed. */
        public static final Term SUPPLIER_FAILED = Term.of("SUPPLIER_FAILED");

        /** Policy changed. */
        public static final Term POLICY_CHANGE = Term.of("POLICY_CHANGE");

        /** Loss of trust. */
        public static final Term LOSS_OF_TRUST = Term.of("LOSS_OF_TRUST");

        /** Technical reasons. */
        public static final Term TECHNICAL = Term.of("TECHNICAL");

        /** Other. */
        public static final Term OTHER = Term.of("OTHER");
    }

    /** The codes of the list {@code strengths}. */
    public static final class Strength {

        private Strength() {}

        /** Hint. */
        public static final Term HINT = Term.of("HINT");

        /** Clear. */
        public static final Term CLEAR = Term.of("CLEAR");

        /** Repeated. */
        public static final Term REPEATED = Term.of("REPEATED");

        /** Formal. */
        public static final Term FORMAL = Term.of("FORMAL");
    }

    /** The codes of the list {@code tellings}. */
    public static final class Telling {

        private Telling() {}

        /** Written. */
        public static final Term WRITTEN = Term.of("WRITTEN");

        /** Spoken. */
        public static final Term SPOKEN = Term.of("SPOKEN");
    }

    /** The codes of the list {@code timings}. */
    public static final class Timing {

        private Timing() {}

        /** Before it began. */
        public static final Term BEFORE = Term.of("BEFORE");

        /** While it ran. */
        public static final Term DURING = Term.of("DURING");

        /** After it ended. */
        public static final Term AFTER = Term.of("AFTER");

        /** Only with hindsight. */
        public static final Term HINDSIGHT = Term.of("HINDSIGHT");
    }

    /** The codes of the list {@code units}. */
    public static final class Unit {

        private Unit() {}

        /** People. */
        public static final Term PEOPLE = Term.of("PEOPLE");

        /** Households. */
        public static final Term HOUSEHOLDS = Term.of("HOUSEHOLDS");

        /** Homes. */
        public static final Term HOMES = Term.of("HOMES");

        /** Beds. */
        public static final Term BEDS = Term.of("BEDS");

        /** Staff. */
        public static final Term STAFF = Term.of("STAFF");

        /** Sites. */
        public static final Term SITES = Term.of("SITES");

        /** Visits. */
        public static final Term VISITS = Term.of("VISITS");
    }

    /** The codes of the list {@code verdicts}. */
    public static final class Verdict {

        private Verdict() {}

        /** It can be shared. */
        public static final Term SHARE = Term.of("SHARE");

        /** It can be shared after edits. */
        public static final Term SHARE_AFTER_EDITS = Term.of("SHARE_AFTER_EDITS");

        /** It cannot be shared. */
        public static final Term REFUSE = Term.of("REFUSE");
    }

    /** The codes of the list {@code voices}. */
    public static final class Voice {

        private Voice() {}

        /** In their own words. */
        public static final Term OWN_WORDS = Term.of("OWN_WORDS");

        /** Reported by somebody else. */
        public static final Term REPORTED = Term.of("REPORTED");

        /** Written together. */
        public static final Term CO_PRODUCED = Term.of("CO_PRODUCED");

        /** In their own words, with support. */
        public static final Term SUPPORTED = Term.of("SUPPORTED");
    }

    /** The codes of the list {@code warnerFates}. */
    public static final class WarnerFate {

        private WarnerFate() {}

        /** Thanked. */
        public static final Term THANKED = Term.of("THANKED");

        /** Ignored. */
        public static final Term IGNORED = Term.of("IGNORED");

        /** Moved elsewhere. */
        public static final Term MOVED = Term.of("MOVED");

        /** Left. */
        public static final Term LEFT = Term.of("LEFT");

        /** Disciplined. */
        public static final Term DISCIPLINED = Term.of("DISCIPLINED");

        /** Promoted. */
        public static final Term PROMOTED = Term.of("PROMOTED");

        /** Nothing happened. */
        public static final Term NOTHING = Term.of("NOTHING");
    }

    /** The codes of the list {@code weights}. */
    public static final class Weight {

        private Weight() {}

        /** Main cause. */
        public static final Term MAIN = Term.of("MAIN");

        /** Contributing cause. */
        public static final Term CONTRIBUTING = Term.of("CONTRIBUTING");

        /** Minor cause. */
        public static final Term MINOR = Term.of("MINOR");
    }
}
