using Crm.BuildingBlocks.Errors;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Crm.Staff.Identity;

/// <summary>Sets and checks passwords by the rules of <see cref="IdentityOptions.Password"/>; saving is up to the caller.</summary>
public sealed class Passwords(IPasswordHasher<SignInAccount> hasher, IOptions<IdentityOptions> options)
{
    /// <summary>The form in which sign-in names are compared.</summary>
    public static string Normalize(string userName) => userName.Trim().Normalize().ToUpperInvariant();

    /// <summary>Makes an account without a password: its owner chooses one by a one-time link.</summary>
    public static SignInAccount NewAccount(Guid id, string userName) => new()
    {
        Id = id, UserName = userName, NormalizedUserName = Normalize(userName), SecurityStamp = NewStamp(), LockoutEnabled = true,
    };

    /// <summary>Sets a password; the security stamp changes with it, which ends sessions made before.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="password">The new password.</param>
    /// <param name="field">The field to name when a rule says no.</param>
    public void Set(SignInAccount account, string password, string field = "password")
    {
        Check(account.UserName!, password, field);
        account.PasswordHash = hasher.HashPassword(account, password);
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        account.SecurityStamp = NewStamp();
    }

    /// <summary>Throws where the rules say no to a password for somebody of this sign-in name.</summary>
    public void Check(string userName, string password, string field)
    {
        var rules = options.Value.Password;
        if (password.Length < rules.RequiredLength)
            throw new RuleException("staff.password.too_short", field, rules.RequiredLength);
        if (password.Distinct().Count() < rules.RequiredUniqueChars)
            throw new RuleException("staff.password.too_uniform", field, rules.RequiredUniqueChars);
        if (password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            throw new RuleException("staff.password.contains_name", field, userName);
    }

    /// <summary>Whether this is the account's password; hashes it anew where today's rules are stronger than those it was hashed by.</summary>
    public bool IsRight(SignInAccount account, string password)
    {
        var result = hasher.VerifyHashedPassword(account, account.PasswordHash!, password);
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            account.PasswordHash = hasher.HashPassword(account, password);
        return result != PasswordVerificationResult.Failed;
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
