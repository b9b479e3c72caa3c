using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Development;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeDevelopmentScheme;

/// <summary>Carries the command out; of two who change the same version at once the second is told (412).</summary>
public sealed class ChangeDevelopmentSchemeHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<DevelopmentScheme> Handle(ChangeDevelopmentScheme command, CancellationToken ct)
    {
        Questionnaire.Check(command.Request.Questions);
        // Held by whoever is first until the transaction ends; the second then sees the newer version.
        await db.Database.ExecuteSqlAsync($"LOCK TABLE customers.development_questionnaires IN SHARE ROW EXCLUSIVE MODE", ct);
        if ((await db.QuestionnaireAsync(ct)).Number != command.Request.Number)
            throw new StaleException();
        var next = new Questionnaire
        {
            Number = command.Request.Number + 1, Questions = command.Request.Questions, CreatedBy = actors.Current.StaffId, CreatedAt = time.GetUtcNow(),
        };
        db.Questionnaires.Add(next);
        return next.Scheme();
    }
}
