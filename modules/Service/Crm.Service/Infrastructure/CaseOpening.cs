using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Complaints;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Infrastructure;

/// <summary>Opens cases the same way whatever they come from: customer, promise, clocks, interaction record, number, events (S-01).</summary>
public sealed class CaseOpening(ServiceDbContext db, CaseDesk desk, ServiceBook book, Numbers numbers)
{
    internal async Task<(Case Case, OutgoingMessages Messages)> OpenAsync(CaseDraft draft, CancellationToken cancellationToken)
    {
        var facts = await book.ReadAsync(cancellationToken);
        Check(draft, facts);
        if (draft.CustomerId is { } customerId)
            draft = await WithCustomerAsync(draft, customerId, cancellationToken);
        var (me, now, calendar) = (desk.Me.StaffId, desk.Now, facts.CalendarOf(draft.UnitId));
        var opened = Case.Open(draft, facts.PromiseFor(draft.Kind, draft.Tier), calendar, me, now);
        var year = TimeZoneInfo.ConvertTime(now, calendar.Zone).Year;
        opened.GiveNumber(await numbers.OfCaseAsync(draft.Kind, year, cancellationToken), draft.CustomerName);
        opened.Write("open", me, now);
        var touch = Interaction.Of(opened, draft.Channel, outgoing: false, opened.Subject, me, now);
        db.Add(opened);
        db.Add(touch);
        return (opened, Messages(opened, touch, facts, me, now));
    }

    private static OutgoingMessages Messages(Case opened, Interaction touch, ServiceFacts facts, Guid me, DateTimeOffset now)
    {
        var messages = new OutgoingMessages { opened.Opened(touch) };
        messages.AddIfAny(Notices.About(opened, "service.case.opened", facts.ForNewCase(opened), me, now));
        return messages;
    }

    private static void Check(CaseDraft draft, ServiceFacts facts)
    {
        if (draft.OwnerId is { } owner && facts.Organisation.Person(owner) is { Active: false })
            throw new RuleException("service.person_inactive", "ownerId");
        if (facts.Organisation.Unit(draft.UnitId) is { Active: false })
            throw new RuleException("service.unit_inactive", "unitId");
    }

    private async Task<CaseDraft> WithCustomerAsync(CaseDraft draft, Guid customerId, CancellationToken cancellationToken)
    {
        var known = await (
            from c in db.Customers.AsNoTracking()
            where c.Id == customerId
            join s in db.Standings on c.Id equals s.CustomerId into standings
            from s in standings.DefaultIfEmpty()
            select new { c.Name, c.MergedInto, Tier = s == null ? null : s.Tier }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleException("service.unknown_customer", "customerId");
        return known.MergedInto is { } winner
            ? await WithCustomerAsync(draft, winner, cancellationToken)
            : draft with { CustomerId = customerId, CustomerName = known.Name, Tier = known.Tier };
    }
}
