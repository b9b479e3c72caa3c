using System.Net;
using Crm.Customers.Contracts.Api;
using Refit;

namespace Crm.Web.Pages.Customers.Access;

/// <summary>Customers that the reader may know of, but not read (C-25).</summary>
internal static class HiddenCustomers
{
    private const string Code = "\"customers.confidential\"";

    /// <summary>The customer; null where it is hidden from the reader, who may ask for it.</summary>
    public static async Task<CustomerDetails?> OpenAsync(this ICustomersApi customers, Guid id, CancellationToken ct)
    {
        try
        {
            return await customers.GetAsync(id, ct);
        }
        catch (ApiException hidden) when (hidden.StatusCode == HttpStatusCode.NotFound && hidden.Content?.Contains(Code, StringComparison.Ordinal) == true)
        {
            return null;
        }
    }
}
