namespace Crm.Web.Pages.Staff;

/// <summary>The sign-in form.</summary>
public sealed class SignInModel
{
    /// <summary>Sign-in name.</summary>
    public string? UserName { get; set; }

    /// <summary>Password.</summary>
    public string? Password { get; set; }

    /// <summary>Stay signed in on this device.</summary>
    public bool Stay { get; set; }
}
