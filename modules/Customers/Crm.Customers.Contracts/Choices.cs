namespace Crm.Customers.Contracts;

/// <summary>Where a lead came from (C-01).</summary>
public static class LeadSources
{
    /// <summary>All sources.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["personal", "media", "customs", "customer", "forwarder", "exhibition", "website", "call", "questionnaire", "bought", "service", "import"];
}

/// <summary>A lead's stage.</summary>
public static class LeadStages
{
    /// <summary>Nobody has touched it.</summary>
    public const string New = "new";

    /// <summary>Somebody has been in contact.</summary>
    public const string Contacted = "contacted";

    /// <summary>Found true.</summary>
    public const string Verified = "verified";

    /// <summary>Became a customer.</summary>
    public const string Qualified = "qualified";

    /// <summary>Left alone until a date.</summary>
    public const string Nurturing = "nurturing";

    /// <summary>Given up, with a reason.</summary>
    public const string Discarded = "discarded";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [New, Contacted, Verified, Qualified, Nurturing, Discarded];

    /// <summary>Whether a lead of the stage is worked on: neither closed nor left alone. Only such a lead has time limits, may be claimed and counts as held.</summary>
    public static bool IsWorked(string stage) => stage is New or Contacted or Verified;
}

/// <summary>Whether a lead is true (C-03).</summary>
public static class LeadVerifications
{
    /// <summary>Not looked into.</summary>
    public const string Unverified = "unverified";

    /// <summary>Found true.</summary>
    public const string Verified = "verified";

    /// <summary>Found false.</summary>
    public const string False = "false";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Unverified, Verified, False];
}

/// <summary>Why a lead was given up (C-06).</summary>
public static class DiscardReasons
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["no-need", "false-information", "unreachable", "competitor", "duplicate", "out-of-scope", "bad-credit", "other"];
}

/// <summary>How important a lead is.</summary>
public static class Importances
{
    /// <summary>All of them, the least first.</summary>
    public static IReadOnlyList<string> All { get; } = ["low", "normal", "high"];
}

/// <summary>Domestic or foreign; the letter of the customer code (N, W).</summary>
public static class Natures
{
    /// <summary>内贸客户: N.</summary>
    public const string Domestic = "domestic";

    /// <summary>外贸客户: W.</summary>
    public const string Foreign = "foreign";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Domestic, Foreign];
}

/// <summary>Who owns a company (seed 002).</summary>
public static class Ownerships
{
    /// <summary>All types.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["state", "collective", "private", "individual", "joint-stock", "joint-venture", "foreign", "public-body", "other"];
}

/// <summary>A customer's stage (C-10): one entity throughout.</summary>
public static class CustomerStages
{
    /// <summary>潜在客户.</summary>
    public const string Prospect = "prospect";

    /// <summary>交易客户.</summary>
    public const string Trading = "trading";

    /// <summary>休眠.</summary>
    public const string Dormant = "dormant";

    /// <summary>流失.</summary>
    public const string Lost = "lost";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Prospect, Trading, Dormant, Lost];
}

/// <summary>Confidentiality levels (C-25).</summary>
public static class Confidentialities
{
    /// <summary>The level of a record unless somebody chose another.</summary>
    public const string Internal = "internal";

    /// <summary>秘密: others know that the customer exists, and may ask to read it.</summary>
    public const string Confidential = "confidential";

    /// <summary>机密: others know it only by its code.</summary>
    public const string Secret = "secret";

    /// <summary>All of them, the least first.</summary>
    public static IReadOnlyList<string> All { get; } = ["public", Internal, Confidential, Secret];

    /// <summary>Whether only some may read it.</summary>
    public static bool IsRestricted(string level) => level is Confidential or Secret;
}

/// <summary>How long access to a confidential customer is granted.</summary>
public static class Accesses
{
    /// <summary>Most days ahead of the last day.</summary>
    public const int MostDays = 90;
}

/// <summary>Through what a confidential customer was read (C-25).</summary>
public static class ReadingDoors
{
    /// <summary>Its page, or the API.</summary>
    public const string Page = "page";

    /// <summary>Its archive.</summary>
    public const string Archive = "archive";

    /// <summary>A file of a list.</summary>
    public const string Export = "export";

    /// <summary>A printed sheet (C-28).</summary>
    public const string Print = "print";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Page, Archive, Export, Print];
}

/// <summary>States of a request to read a confidential customer (C-25).</summary>
public static class AccessStates
{
    /// <summary>With the manager.</summary>
    public const string Submitted = "submitted";

    /// <summary>In force.</summary>
    public const string Approved = "approved";

    /// <summary>Refused.</summary>
    public const string Rejected = "rejected";

    /// <summary>Sent back: it may be asked for again.</summary>
    public const string Returned = "returned";

    /// <summary>Taken back by whoever asked.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Ended before its last day.</summary>
    public const string Ended = "ended";

    /// <summary>Its last day is over.</summary>
    public const string Expired = "expired";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Submitted, Approved, Rejected, Returned, Withdrawn, Ended, Expired];
}

/// <summary>What an address is for.</summary>
public static class AddressPurposes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["registered", "office", "delivery", "billing", "site"];
}

/// <summary>A contact's part in buying (C-21).</summary>
public static class BuyingRoles
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["decides", "influences", "uses", "guards", "other"];
}

/// <summary>Channels a person can be reached by.</summary>
public static class Channels
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["phone", "message", "email", "wechat", "post", "visit"];
}

/// <summary>Kinds of activity (C-40).</summary>
public static class ActivityKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["call", "visit", "meeting", "mail", "message", "task"];
}

/// <summary>What was handed over in an activity; it counts for grade C (C-30).</summary>
public static class SentMaterials
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["sample", "quote", "material"];
}

/// <summary>Grades (C-30), the best first.</summary>
public static class Grades
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["A", "B", "C", "D", "X"];
}

/// <summary>Grades that are held against the rules (C-30).</summary>
public static class GradeOverrides
{
    /// <summary>Stands where the rule's key would while a grade is held; no rule is called so.</summary>
    public const string Rule = "$override";

    /// <summary>The longest time that a grade is held, in days.</summary>
    public const int MostDays = 366;
}

/// <summary>Where a grade against the rules stands (C-30).</summary>
public static class GradeOverrideStates
{
    /// <summary>With the approvers.</summary>
    public const string Submitted = "submitted";

    /// <summary>In force.</summary>
    public const string Approved = "approved";

    /// <summary>Refused.</summary>
    public const string Rejected = "rejected";

    /// <summary>Sent back: it may be asked for again.</summary>
    public const string Returned = "returned";

    /// <summary>Taken back by whoever asked.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Ended before its last day.</summary>
    public const string Ended = "ended";

    /// <summary>Its last day is over.</summary>
    public const string Expired = "expired";
}

/// <summary>Topics of timeline entries, for the type filter (C-23).</summary>
public static class TimelineTopics
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["stage", "owner", "archive", "activity", "opportunity", "development", "grade", "account", "trade", "contract", "case", "interaction", "expense", "knowledge", "note"];
}

/// <summary>Groups of facts that carry who said so (C-24): the sections of the archive, and the contacts.</summary>
public static class FactSections
{
    /// <summary>The customer's contacts.</summary>
    public const string Contacts = "contacts";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ArchiveSections.All, Contacts];
}

/// <summary>Who told a fact.</summary>
public static class Informants
{
    /// <summary>Seen by our own people.</summary>
    public const string Visit = "visit";

    /// <summary>The customer itself.</summary>
    public const string Customer = "customer";

    /// <summary>An agency, e.g. of credit reports; which one must be said.</summary>
    public const string Agency = "agency";

    /// <summary>A public register or document.</summary>
    public const string Register = "register";

    /// <summary>Press, web, others of the trade.</summary>
    public const string Media = "media";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Visit, Customer, Agency, Register, Media];
}

/// <summary>How sure a fact is.</summary>
public static class Certainties
{
    /// <summary>Proved, or seen with one's own eyes.</summary>
    public const string Certain = "certain";

    /// <summary>From one who should know.</summary>
    public const string Likely = "likely";

    /// <summary>Hearsay.</summary>
    public const string Doubtful = "doubtful";

    /// <summary>All of them, the surest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Certain, Likely, Doubtful];
}

/// <summary>What a data card can ask for, beside the fields that administrators define.</summary>
public static class CardFields
{
    /// <summary>Those of the basic section.</summary>
    public static IReadOnlyList<string> Basic { get; } =
        ["name", "nameEn", "ownership", "industry", "uscc", "foundedOn", "capital", "tradeRights", "web", "phones", "addresses"];

    /// <summary>Longest time a link works, in days.</summary>
    public const int MostDays = 90;

    /// <summary>Most fields a card asks for.</summary>
    public const int Most = 60;
}

/// <summary>Where a data card stands.</summary>
public static class DataCardStates
{
    /// <summary>The link works and waits for the customer.</summary>
    public const string Open = "open";

    /// <summary>Filled in; somebody of the staff has to look at it.</summary>
    public const string Answered = "answered";

    /// <summary>What is to count was taken over.</summary>
    public const string Reviewed = "reviewed";

    /// <summary>Taken back, or followed by another one.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Not filled in in time.</summary>
    public const string Expired = "expired";
}
