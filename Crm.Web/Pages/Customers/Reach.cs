using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Refit;

namespace Crm.Web.Pages.Customers;

/// <summary>Whether a record may be changed, so that pages offer only what the module would accept.</summary>
internal static class Reach
{
    /// <summary>As the module decides: by scope; whoever may touch his own records may touch those of his unit's pool.</summary>
    public static bool May(this Actor actor, string permission, Guid? ownerId, Guid unitId) =>
        actor.Reaches(permission, new Owned(ownerId, unitId))
        || (actor.Scope(permission) == RecordScope.Own && ownerId is null && unitId == actor.UnitId);

    /// <summary>A customer's contacts; none of a customer that the person may not see: whoever is given an activity need not see all it is about.</summary>
    public static async Task<IReadOnlyList<ContactDetails>> ContactsOfAsync(this ICustomersApi customers, Guid? customerId, Actor actor, CancellationToken ct)
    {
        if (customerId is not { } id || !actor.Has(CustomersPermissions.Read))
            return [];
        try
        {
            return (await customers.GetAsync(id, ct)).Contacts;
        }
        catch (ApiException hidden) when (hidden.StatusCode == HttpStatusCode.NotFound)
        {
            return [];
        }
    }

    private sealed record Owned(Guid? OwnerId, Guid UnitId) : IOwned;
}
