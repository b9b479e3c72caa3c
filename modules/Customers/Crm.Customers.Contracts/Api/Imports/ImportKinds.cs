namespace Crm.Customers.Contracts.Api;

/// <summary>What the rows of a file are.</summary>
public static class ImportKinds
{
    /// <summary>Leads (C-01).</summary>
    public const string Lead = "lead";

    /// <summary>Customers, each with its main contact where the file has one.</summary>
    public const string Customer = "customer";

    /// <summary>Contacts of customers that are known by their code or name.</summary>
    public const string Contact = "contact";

    /// <summary>
    /// Opportunities of customers that are known by their code or name. A new one may be won, lost or parked already, with its day and reason; only what was won today
    /// is told as <c>OpportunityWon</c>. One that is known stays in its stage: a row that names another is bad.
    /// </summary>
    public const string Opportunity = "opportunity";

    /// <summary>
    /// Activities with customers or leads that are known: planned ones without a reminder, called off ones, and done ones, which are on the timeline at their time, count
    /// as contact and are told as <c>ActivitiesImported</c>. They are those of whoever imports. Times are China's unless a cell names its offset.
    /// </summary>
    public const string Activity = "activity";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Lead, Customer, Contact, Opportunity, Activity];
}

/// <summary>What an import does with a row (C-27).</summary>
public static class ImportModes
{
    /// <summary>Creates; what resembles something known waits for a decision.</summary>
    public const string Create = "create";

    /// <summary>Changes what the key finds; a row whose key finds nothing is bad. An empty cell leaves the field as it is.</summary>
    public const string Update = "update";

    /// <summary>Changes what the key finds and creates the rest.</summary>
    public const string Both = "both";

    /// <summary>All of them; leads are only created.</summary>
    public static IReadOnlyList<string> All { get; } = [Create, Update, Both];
}

/// <summary>By which field a row finds the record that it changes.</summary>
public static class ImportKeys
{
    /// <summary>
    /// The keys of a kind, the surest first; none for leads, which are only created. An opportunity is found by its title at its customer, an open activity by its
    /// subject at its customer or lead: both fields are called <c>name</c>.
    /// </summary>
    public static IReadOnlyList<string> Of(string kind) => kind switch
    {
        ImportKinds.Customer => ["code", "externalCode", "uscc"],
        ImportKinds.Contact => ["mobile", "email", "name"],
        ImportKinds.Opportunity or ImportKinds.Activity => ["name"],
        _ => [],
    };
}
