using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Domain.Customers;
using Crm.Service.Domain.Questionnaires;

namespace Crm.Service.Infrastructure;

/// <summary>Which customers a permission reaches: for lists that hang on the copy of a customer.</summary>
internal static class CustomerSight
{
    /// <summary>Whether the permission reaches that customer.</summary>
    public static bool IsWithin(this CustomerRef customer, Actor actor, string permission) => actor.Scope(permission) switch
    {
        RecordScope.All => true,
        RecordScope.UnitAndBelow => actor.UnitsBelow.Contains(customer.UnitId) || customer.OwnerId == actor.StaffId,
        RecordScope.Unit => customer.UnitId == actor.UnitId || customer.OwnerId == actor.StaffId,
        RecordScope.Own => customer.OwnerId == actor.StaffId,
        _ => false,
    };

    /// <summary>Who asks sees whom he may ask; whoever asked somebody himself sees whom (S-40).</summary>
    public static bool IsSeenBy(this Invitation invitation, Actor actor, CustomerRef? customer) =>
        invitation.AskedBy == actor.StaffId || (customer?.IsWithin(actor, ServicePermissions.SurveyAsk) ?? actor.Scope(ServicePermissions.SurveyAsk) == RecordScope.All);
}
