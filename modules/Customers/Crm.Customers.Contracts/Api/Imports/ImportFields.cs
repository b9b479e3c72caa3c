namespace Crm.Customers.Contracts.Api;

/// <summary>Fields that a column may go to.</summary>
public static class ImportFields
{
    /// <summary>In a file of customers, what stands before the key of a field of the archive (C-20): <c>values.serviceArea</c>.</summary>
    public const string ValuePrefix = "values.";

    private static readonly string[] Leads =
    [
        "name", "nameEn", "nature", "industry", "region", "address", "web", "uscc", "source", "need", "broughtBy",
        "contactName", "contactTitle", "phone", "mobile", "email", "wechat", "valueGrade", "importance",
    ];

    private static readonly string[] Customers =
    [
        "code", "name", "nameEn", "nature", "ownership", "industry", "region", "address", "phones", "web", "uscc", "externalCode", "source", "notes",
        "contactName", "contactTitle", "mobile", "email", "wechat", "foundedOn", "capital", "capitalCurrency", "tradeRights",
        "addressRegistered", "addressDelivery", "addressBilling", "addressSite",
        "territory", "sequence", "latitude", "longitude",
    ];

    private static readonly string[] Contacts =
    [
        "customerCode", "customerName", "name", "title", "role", "main", "mobile", "phone", "email", "wechat", "birthday", "lunar", "preferredChannel", "notes",
        "department", "reportsTo", "relation", "gender", "address", "nativePlace", "education", "character", "interests", "family", "consents", "consentHow",
    ];

    private static readonly string[] Opportunities =
    [
        "customerCode", "customerName", "name", "stage", "amount", "currency", "probability", "expectedClose", "productLines", "competitors", "nextStep", "nextStepOn",
        "closedOn", "parkedUntil", "reason", "reasonNote", "notes",
    ];

    private static readonly string[] Activities =
    [
        "customerCode", "customerName", "kind", "name", "due", "state", "done", "result", "contact", "reached", "sent", "nextStep", "notes",
    ];

    /// <summary>
    /// Those of a kind. A lead needs its name and one of the channels; a customer its name, or the key it is found by (its <c>code</c> only finds it, for codes are given
    /// by Crm); a contact its name and the customer's code or name; an opportunity its <c>name</c> (the title), its expected close and the customer; an activity its
    /// <c>name</c> (the subject), its kind, the time it is due or was done, and the customer's code or the customer's or lead's name.
    /// </summary>
    /// <param name="kind">One of <see cref="ImportKinds"/>.</param>
    public static IReadOnlyList<string> Of(string kind) => kind switch
    {
        ImportKinds.Customer => Customers,
        ImportKinds.Contact => Contacts,
        ImportKinds.Opportunity => Opportunities,
        ImportKinds.Activity => Activities,
        _ => Leads,
    };
}
