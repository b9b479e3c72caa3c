using Crm.Staff.Contracts.Api;

namespace Crm.Web.Pages.Staff;

/// <summary>The form of one's own profile.</summary>
public sealed class AccountModel
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Phone.</summary>
    public string? Phone { get; set; }

    /// <summary>Language.</summary>
    public string? Culture { get; set; }

    /// <summary>Time zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Appearance.</summary>
    public string? Theme { get; set; }

    internal static AccountModel Of(Me me) => new()
    {
        Name = me.Name, Email = me.Email, Phone = me.Phone, Culture = me.Culture, TimeZone = me.TimeZone, Theme = me.Theme,
    };

    internal ChangeMeRequest ToRequest() => new(Name ?? "", Email, Phone, Culture ?? "", TimeZone ?? "", Theme ?? "");
}
