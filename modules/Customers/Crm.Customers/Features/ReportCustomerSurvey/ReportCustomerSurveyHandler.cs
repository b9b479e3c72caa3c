using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReportCustomerSurvey;

/// <summary>Handles the command.</summary>
public sealed class ReportCustomerSurveyHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerSurveyDetails> Handle(ReportCustomerSurvey command, CancellationToken ct)
    {
        var survey = await db.SurveyAsync(command.SurveyId, actors.Current, command.IfMatch, ct);
        survey.Write(command.Report);
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return await survey.DetailsAsync(db, actors.Current, ct);
    }
}
