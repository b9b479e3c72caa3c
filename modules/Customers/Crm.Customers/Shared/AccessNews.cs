using System.Globalization;
using Crm.Customers.Contracts;
using Crm.Customers.Domain.Confidentiality;
using Crm.Customers.Domain.Customers;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Shared;

/// <summary>Tells people of access to confidential customers (C-25); a secret one is called by its code.</summary>
internal static class AccessNews
{
    public static string Called(Customer customer) => customer.Confidentiality == Confidentialities.Secret ? customer.Code : customer.Name;

    /// <summary>For whoever asked.</summary>
    public static StaffNotified Of(AccessRequest asked, Customer customer, string news, string? comment, DateTimeOffset at) => new(
        Guid.CreateVersion7(), [asked.AskedBy], $"customers.access-{news}", $"/customers/{customer.Id}{(asked.State == AccessStates.Approved ? "" : "/access")}",
        History.Facts(
            ("name", Called(customer)), ("until", asked.Until.ToString("O", CultureInfo.InvariantCulture)), ("comment", string.IsNullOrWhiteSpace(comment) ? "–" : comment)), at);
}
