using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Staff.Contracts.Events;

namespace Crm.Accounts.Shared;

/// <summary>Notifications about key accounts.</summary>
internal static class KeyAccountNews
{
    /// <summary>Tells people, the one who did it excepted; null where nobody is left to tell.</summary>
    public static StaffNotified? Of(KeyAccount account, Customer customer, string kind, IEnumerable<Guid> to, Guid by, DateTimeOffset now)
    {
        var readers = to.Where(id => id != by && id != Guid.Empty).Distinct().ToList();
        return readers.Count == 0 ? null : new(Guid.CreateVersion7(now), readers, kind, $"/accounts/{account.Id}",
            new Dictionary<string, string> { ["number"] = account.Number, ["customer"] = customer.Name }, now);
    }
}
