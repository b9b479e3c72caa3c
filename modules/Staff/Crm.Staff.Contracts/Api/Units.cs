namespace Crm.Staff.Contracts.Api;

/// <summary>A unit of the organisation.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Kind">headquarters, region, branch or team.</param>
/// <param name="ParentId">The unit above; null at the top.</param>
/// <param name="ManagerId">Who leads it.</param>
/// <param name="Active">False once closed.</param>
/// <param name="People">How many active people are directly in it.</param>
/// <param name="Depth">0 at the top; units come in tree order.</param>
/// <param name="ETag">Send back in <c>If-Match</c>.</param>
public sealed record UnitDetails(
    Guid Id, string Name, string NameEn, string Kind, Guid? ParentId, Guid? ManagerId, bool Active, int People, int Depth, string ETag);

/// <summary>A new unit, or a unit as it shall be.</summary>
/// <param name="Name">Chinese name, 1-80 characters.</param>
/// <param name="NameEn">English name, 1-80 characters.</param>
/// <param name="Kind">headquarters, region, branch or team.</param>
/// <param name="ParentId">The unit above; null only for the top one. Not itself nor one below.</param>
/// <param name="ManagerId">Who leads it, if anybody.</param>
/// <param name="Active">False closes it; only without active people and open units below.</param>
public sealed record UnitRequest(string Name, string NameEn, string Kind, Guid? ParentId, Guid? ManagerId, bool Active = true);
