using Crm.Staff.Contracts.Api;

namespace Crm.Web.Pages.Staff;

/// <summary>The form of a unit.</summary>
public sealed class UnitModel
{
    /// <summary>Chinese name.</summary>
    public string? Name { get; set; }

    /// <summary>English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>headquarters, region, branch or team.</summary>
    public string? Kind { get; set; }

    /// <summary>The unit above.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Who leads it.</summary>
    public Guid? ManagerId { get; set; }

    /// <summary>Open or closed.</summary>
    public bool Active { get; set; }

    /// <summary>The version being edited.</summary>
    public string? ETag { get; set; }

    internal static UnitModel Of(UnitDetails u) => new()
    {
        Name = u.Name, NameEn = u.NameEn, Kind = u.Kind, ParentId = u.ParentId, ManagerId = u.ManagerId, Active = u.Active, ETag = u.ETag,
    };

    internal UnitRequest ToRequest() => new(Name ?? "", NameEn ?? "", Kind ?? "", ParentId, ManagerId, Active);
}
