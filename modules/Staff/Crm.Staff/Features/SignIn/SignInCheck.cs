using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Crm.Staff.Features.SignIn;

/// <summary>A person with the right password.</summary>
internal sealed record SignInPass(Person Person, SignInAccount Account);

/// <summary>Checks a password and counts wrong ones. Tries on one account go one after the other, so that none escapes the count.</summary>
internal sealed class SignInCheck(
    StaffDbContext db, Passwords passwords, AuditWriter audit,
    IOptions<IdentityOptions> options, TimeProvider time)
{
    // A name nobody has costs the same time as one somebody has.
    private static readonly SignInAccount Nobody = Passwords.NewAccount(Guid.Empty, "-");

    public async Task<SignInPass> CheckAsync(string userName, string password, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var name = Passwords.Normalize(userName);
        var account = await db.Accounts.FromSql($"SELECT * FROM staff.accounts WHERE normalized_user_name = {name} FOR UPDATE").SingleOrDefaultAsync(ct);
        if (account?.PasswordHash is null)
        {
            passwords.IsRight(NobodysAccount(), password);
            throw new RuleException("staff.sign_in.wrong");
        }
        var now = time.GetUtcNow();
        if (account.LockoutEnd > now)
            throw LockedOut(account.LockoutEnd.Value - now);
        if (!passwords.IsRight(account, password))
            throw await WrongAsync(account, now, transaction.CommitAsync, ct);

        var person = await db.People.SingleAsync(p => p.Id == account.Id, ct);
        if (person.State != PersonState.Active)
            throw new RuleException("staff.sign_in.not_active");
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SignInPass(person, account);
    }

    private SignInAccount NobodysAccount()
    {
        if (Nobody.PasswordHash is null)
            passwords.Set(Nobody, "nobody has this one");
        return Nobody;
    }

    private async Task<RuleException> WrongAsync(SignInAccount account, DateTimeOffset now, Func<CancellationToken, Task> commit, CancellationToken ct)
    {
        var rules = options.Value.Lockout;
        account.AccessFailedCount++;
        var locked = account.AccessFailedCount >= rules.MaxFailedAccessAttempts;
        if (locked)
            (account.AccessFailedCount, account.LockoutEnd) = (0, now + rules.DefaultLockoutTimeSpan);
        audit.Add(db, locked ? "locked-out" : "sign-in-failed", nameof(Person), account.Id.ToString(), new { });
        await db.SaveChangesAsync(ct);
        await commit(ct);
        return locked ? LockedOut(rules.DefaultLockoutTimeSpan) : new RuleException("staff.sign_in.wrong");
    }

    private static RuleException LockedOut(TimeSpan left) => new("staff.sign_in.locked_out", null, Math.Ceiling(left.TotalMinutes));
}
