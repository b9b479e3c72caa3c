using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Privacy;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.OpenPersonRequest;

/// <summary>Gathers by what the person is recognised, and starts the time within which it is answered.</summary>
public sealed class OpenPersonRequestHandler(CustomersDbContext db, IActors actors, IEnumerable<PersonalCatalogue> modules, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<PersonRequestDetails> Handle(OpenPersonRequest command, CancellationToken ct)
    {
        var (now, asked) = (time.GetUtcNow(), command.Request);
        var person = await db.GatherAsync(asked, ct);
        if (person.Names.Count + person.Phones.Count + person.Words.Count == 0)
            throw new RuleException("customers.person.nobody", "names");
        var year = ChinaTime.Today(now).Year;
        var serial = await db.NextNumberAsync("PD", year, ct);
        var made = PersonRequest.Open(
            string.Create(CultureInfo.InvariantCulture, $"PD-{year}-{serial:00000}"), asked.Kind, asked.Reason, person, asked.ReceivedOn, actors.Current.StaffId, now);
        db.PersonRequests.Add(made);
        return await db.DetailsAsync(made, modules, ct);
    }
}
