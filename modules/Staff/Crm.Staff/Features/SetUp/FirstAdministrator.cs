using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using Crm.Staff.Identity;
using Crm.Staff.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.EntityFrameworkCore;

namespace Crm.Staff.Features.SetUp;

/// <summary>Makes the first administrator of an installation, by the token that only who reads the console has.</summary>
internal sealed class FirstAdministrator(
    IDbContextOutbox<StaffDbContext> outbox, Passwords passwords, IServiceScopeFactory scopes, DemoPassword demoPassword, IActors actors, TimeProvider time)
{
    private readonly StaffDbContext db = outbox.DbContext;

    public async Task<bool> MayBeMadeAsync(string token, CancellationToken ct) =>
        !await ExistsAsync(db, ct) && await FindAsync(token, ct) is not null;

    public static Task<bool> ExistsAsync(StaffDbContext db, CancellationToken ct) =>
        db.People.AnyAsync(p => p.State == PersonState.Active && p.Roles.Contains(StaffRoles.Administrator), ct);

    public async Task MakeAsync(SetupRequest request, CancellationToken ct)
    {
        // What set-up does is done by Crm itself: nobody is signed in.
        using var acting = actors.Act(Actor.System);
        if (!await MayBeMadeAsync(request.Token, ct))
            throw new RuleException("staff.setup.closed");
        passwords.Check(request.UserName, request.Password, "password");
        // Not given up with the browser: half a demo company helps nobody, and who sends the form again finds it whole.
        if (request.Demo)
            await SeedDemoAsync(request.DemoPassword!, CancellationToken.None);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Locks.SetUp})", ct);
        if (await ExistsAsync(db, ct))
            throw new RuleException("staff.setup.closed");
        var unit = await TopUnitAsync(request.Company, ct);
        var person = new Person(Guid.CreateVersion7(), request.UserName.Trim(), request.Name.Trim(), unit.Id, [StaffRoles.Administrator], request.Culture, time.GetUtcNow());
        db.People.Add(person);
        await db.CheckUserNameAsync(person.UserName, ct);
        var account = Passwords.NewAccount(person.Id, person.UserName);
        passwords.Set(account, request.Password);
        db.Accounts.Add(account);
        await db.LinkTokens.Where(t => t.Purpose == LinkPurpose.Setup).ExecuteDeleteAsync(ct);
        await outbox.PublishAsync(unit.Snapshot());
        await outbox.PublishAsync(person.Snapshot(await db.UnitTreeAsync(ct)));
        await outbox.SaveChangesAndFlushMessagesAsync(ct);
    }

    private async Task SeedDemoAsync(string password, CancellationToken ct)
    {
        demoPassword.Use(password);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var data in scope.ServiceProvider.GetServices<IDemoData>().OrderBy(d => d.Order))
            await data.SeedAsync(ct);
    }

    private async Task<Unit> TopUnitAsync(string? company, CancellationToken ct)
    {
        var name = string.IsNullOrWhiteSpace(company) ? null : company.Trim();
        var top = await db.Units.FirstOrDefaultAsync(u => u.ParentId == null, ct);
        if (top is null)
            db.Units.Add(top = new Unit(Guid.CreateVersion7(), name ?? "总部", name ?? "Headquarters", UnitKind.Headquarters, null));
        else if (name is not null)
            top.Change(name, name, top.Kind, null, top.ManagerId, active: true);
        return top;
    }

    private async Task<LinkToken?> FindAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (Secret.Hash(token), time.GetUtcNow());
        return await db.LinkTokens.AsNoTracking()
            .SingleOrDefaultAsync(t => t.Hash == hash && t.Purpose == LinkPurpose.Setup && t.UsedAt == null && t.ExpiresAt > now, ct);
    }
}
