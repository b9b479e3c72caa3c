using Microsoft.AspNetCore.Identity;

namespace Crm.Staff.Identity;

/// <summary>How a person signs in: password hash, lockout, security stamp. Has the id of the person.</summary>
public sealed class SignInAccount : IdentityUser<Guid>;
