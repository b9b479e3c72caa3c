namespace Crm.Web.Pages.Staff;

/// <summary>The set-up form.</summary>
public sealed class SetupModel
{
    /// <summary>The company's name.</summary>
    public string? Company { get; set; }

    /// <summary>The administrator's name.</summary>
    public string? Name { get; set; }

    /// <summary>The administrator's sign-in name.</summary>
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    public string? Repeat { get; set; }

    /// <summary>The administrator's language.</summary>
    public string? Culture { get; set; }

    /// <summary>Load demo data.</summary>
    public bool Demo { get; set; }

    /// <summary>Password of the demo people.</summary>
    public string? DemoPassword { get; set; }
}
