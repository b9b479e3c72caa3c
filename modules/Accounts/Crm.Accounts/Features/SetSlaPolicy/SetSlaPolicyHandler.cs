using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Domain.Sla;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.SetSlaPolicy;

/// <summary>Carries the command out and tells the others.</summary>
public sealed class SetSlaPolicyHandler(AccountDesk desk)
{
    /// <summary>Handles the command. Of two who change the same version at once the second is told so.</summary>
    public async Task<(SlaPolicyView, SlaPolicySet)> Handle(SetSlaPolicy command, CancellationToken ct)
    {
        var (tier, request) = (command.Tier, command.Request);
        if (!Tiers.WithNone.Contains(tier))
            throw new NotFoundException();
        if (desk.Db.Database.CurrentTransaction is null)
            await desk.Db.Database.BeginTransactionAsync(ct);
        await desk.Db.Database.ExecuteSqlAsync($"SELECT 1 FROM accounts.sla_policies WHERE tier = {tier} FOR UPDATE", ct);
        var last = await desk.Db.SlaPolicies.Where(p => p.Tier == tier).MaxAsync(p => (int?)p.Number, ct) ?? 0;
        if (last != request.BasedOn)
            throw new ConflictException("accounts.sla.changed", last);
        var ordered = SlaCaseKinds.All.Select(kind => request.Targets.Single(t => t.CaseKind == kind));
        var policy = new SlaPolicy(tier, last + 1, request.Name.Trim(), ordered, desk.Actor.StaffId, desk.Now);
        desk.Db.SlaPolicies.Add(policy);
        return (SlaPolicyViews.Of(policy, desk.Actor.Name), policy.Set());
    }
}
