using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.DropCustomerSurvey;

/// <summary>It stays to be read, with the reason; nobody was asked yet, so nobody hears of it.</summary>
public sealed class DropCustomerSurveyHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerSurveyDetails> Handle(DropCustomerSurvey command, CancellationToken ct)
    {
        var survey = await db.SurveyAsync(command.SurveyId, actors.Current, command.IfMatch, ct);
        survey.Drop(command.Request.Reason);
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return await survey.DetailsAsync(db, actors.Current, ct);
    }
}
