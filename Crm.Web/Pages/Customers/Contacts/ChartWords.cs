using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Contacts;

/// <summary>What is said when the organisation chart changed.</summary>
internal static class ChartWords
{
    /// <summary>Who reports to whom now.</summary>
    public static string Moved(Texts words, CustomerDetails customer, Guid person, Guid? boss) =>
        boss is null ? words["Chart.MovedTop", Name(customer, person)] : words["Chart.Moved", Name(customer, person), Name(customer, boss)];

    /// <summary>A contact was taken off, and what became of those below.</summary>
    public static string Removed(Texts words, CustomerDetails customer, ContactDetails gone)
    {
        var below = customer.Contacts.Count(c => c.Contact.ReportsTo == gone.Id);
        if (below == 0)
            return words["Contact.Removed", gone.Contact.Name];
        return customer.Contacts.Any(c => c.Id == gone.Contact.ReportsTo)
            ? words["Contact.RemovedUp", gone.Contact.Name, below, Name(customer, gone.Contact.ReportsTo)]
            : words["Contact.RemovedAlone", gone.Contact.Name, below];
    }

    private static string Name(CustomerDetails customer, Guid? id) => customer.Contacts.FirstOrDefault(c => c.Id == id)?.Contact.Name ?? "";
}
