using Crm.Staff.Contracts.Api;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Staff;

/// <summary>Choices and names that several Staff pages show.</summary>
internal static class StaffTexts
{
    public static readonly IReadOnlyList<string> Scopes = ["None", "Own", "Unit", "UnitAndBelow", "All"];

    public static IReadOnlyList<Option> Cultures { get; } = [new("zh-CN", "中文"), new("en", "English")];

    public static IReadOnlyList<Option> TimeZones { get; } =
    [
        .. new[] { "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Urumqi", "Asia/Singapore", "Asia/Tokyo", "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "UTC" }
            .Select(zone => new Option(zone, zone)),
    ];

    public static string Name(this RoleDetails role) => Languages.IsChinese ? role.Name : role.NameEn;

    public static string Name(this UnitDetails unit) => Languages.IsChinese ? unit.Name : unit.NameEn;

    /// <summary>Units as choices, indented as they stand in the tree.</summary>
    public static IReadOnlyList<Option> Options(this IEnumerable<UnitDetails> units) =>
        [.. units.Where(u => u.Active).Select(u => new Option(u.Id.ToString(), new string('　', u.Depth) + u.Name()))];

    public static IReadOnlyList<Option> Options(this IEnumerable<RoleDetails> roles) => [.. roles.Select(r => new Option(r.Key, r.Name()))];

    /// <summary>A permission's name, or its code where the portal has no name for it.</summary>
    public static string Permission(this Texts texts, string permission) => texts.Find("Permission." + permission) ?? permission;

    /// <summary>A module's name, or its code.</summary>
    public static string Module(this Texts texts, string module) => texts.Find("Module." + module) ?? module;
}
