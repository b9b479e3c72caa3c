using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Criteria;

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
