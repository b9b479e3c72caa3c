namespace Crm.Accounts.Contracts;

/// <summary>Where an indicator's figure comes from. "12" is the twelve months before the day of the assessment.</summary>
public static class ValueSources
{
    /// <summary>Trade of twelve months in the company's currency.</summary>
    public const string OrderAmount = "orders.amount12";

    /// <summary>Orders of twelve months.</summary>
    public const string OrderCount = "orders.count12";

    /// <summary>Growth of trade against the twelve months before, in percent; nothing where there was no trade then.</summary>
    public const string OrderGrowth = "orders.growth";

    /// <summary>Years as a customer, to one decimal.</summary>
    public const string CustomerYears = "customer.years";

    /// <summary>Cases opened in twelve months.</summary>
    public const string CaseCount = "service.cases12";

    /// <summary>Complaints of twelve months that were found valid.</summary>
    public const string ComplaintCount = "service.complaints12";

    /// <summary>Average satisfaction of twelve months, 1 to 5; nothing where nobody answered.</summary>
    public const string Satisfaction = "service.satisfaction12";

    /// <summary>Contacts with the customer in twelve months: interactions and finished activities.</summary>
    public const string ContactCount = "contacts.count12";

    /// <summary>All of them; an assessment's inputs are in this order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [OrderAmount, OrderCount, OrderGrowth, CustomerYears, CaseCount, ComplaintCount, Satisfaction, ContactCount];
}
