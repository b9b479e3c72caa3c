using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Criteria;

/// <summary>Sets the recognition criteria .</summary>
/// <param name="Criteria">All of them, in order.</param>
public sealed record SetCriteria(IReadOnlyList<Criterion> Criteria);

internal static class CriteriaEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/criteria", FindAsync).RequirePermission(AccountsPermissions.KeyAccountRead).WithSummary("The recognition criteria, in order");
        api.MapPut("/criteria", (SetCriteriaRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<IReadOnlyList<Criterion>>(new SetCriteria(request.Criteria), ct))
            .RequirePermission(AccountsPermissions.KeyAccountManage).WithSummary("Sets the recognition criteria");
    }

    public static async Task<IReadOnlyList<Criterion>> FindAsync(AccountsDbContext db, CancellationToken ct) =>
        await db.Criteria.AsNoTracking().OrderBy(c => c.Position).Select(c => new Criterion(c.Kind, c.Threshold, c.Tier, c.Active)).ToListAsync(ct);
}

/// <summary>Carries the command out: the new list takes the place of the old one.</summary>
public sealed class SetCriteriaHandler(AccountsDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<IReadOnlyList<Criterion>> Handle(SetCriteria command, CancellationToken ct)
    {
        db.Criteria.RemoveRange(await db.Criteria.ToListAsync(ct));
        db.Criteria.AddRange(command.Criteria.Select((c, i) => new RecognitionCriterion(i + 1, c.Kind, c.Threshold, c.Tier, c.Active)));
        return command.Criteria;
    }
}

internal sealed class SetCriteriaValidator : AbstractValidator<SetCriteriaRequest>
{
    public SetCriteriaValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Criteria).Must(c => c is { Count: <= 20 }).WithMessage(r => texts.Text("accounts.too_many", 20));
        RuleForEach(r => r.Criteria).ChildRules(criterion =>
        {
            criterion.RuleFor(c => c.Kind).OneOf(texts, CriterionKinds.All);
            criterion.RuleFor(c => c.Tier).OneOf(texts, Tiers.All);
            criterion.RuleFor(c => c.Threshold).Must(t => t is > 0 and <= 100).When(c => c.Kind == CriterionKinds.TopPercent)
                .WithMessage(c => texts.Text("accounts.percent", c.Threshold));
            criterion.RuleFor(c => c.Threshold).Must(t => t is > 0 and < 10_000_000_000_000m).When(c => c.Kind != CriterionKinds.TopPercent)
                .WithMessage(c => texts.Text("accounts.amount", c.Threshold));
        }).When(r => r.Criteria is not null);
    }
}
