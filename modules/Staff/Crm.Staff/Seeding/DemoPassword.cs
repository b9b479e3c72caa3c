using Crm.Staff.Domain;
using Microsoft.Extensions.Configuration;

namespace Crm.Staff.Seeding;

/// <summary>The password the demo people get: given at set-up or as <c>Demo:Password</c>, else made up. There is no default one.</summary>
public sealed class DemoPassword(IConfiguration configuration)
{
    private string? chosen;

    /// <summary>The password; made up at the first use where none was given.</summary>
    public string Value => chosen ??= configuration["Demo:Password"] is { Length: > 0 } given ? given : MakeUp();

    /// <summary>Whether it was made up, so that whoever seeds must be told.</summary>
    public bool IsMadeUp { get; private set; }

    /// <summary>Uses the password an administrator typed.</summary>
    public void Use(string password) => (chosen, IsMadeUp) = (password, false);

    private string MakeUp()
    {
        IsMadeUp = true;
        return Secret.New()[..20];
    }
}
