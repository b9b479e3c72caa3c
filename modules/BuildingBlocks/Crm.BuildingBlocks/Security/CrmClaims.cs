using System.Security.Claims;

namespace Crm.BuildingBlocks.Security;

/// <summary>The claims Crm puts into a sign-in cookie or an API key's principal.</summary>
public static class CrmClaims
{
    /// <summary>The member of staff's id (a GUID).</summary>
    public const string StaffId = ClaimTypes.NameIdentifier;

    /// <summary>One permission an API key is limited to; a principal without any has all that the person has.</summary>
    public const string Permission = "crm:permission";

    /// <summary>The staff id in a principal, or null where nobody is signed in.</summary>
    public static Guid? FindStaffId(this ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(StaffId), out var id) ? id : null;
}
