namespace Crm.Web.Pages.Staff;

/// <summary>A new password.</summary>
public sealed class PasswordModel
{
    /// <summary>The password now.</summary>
    public string? Current { get; set; }

    /// <summary>The new one.</summary>
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    public string? Repeat { get; set; }
}
