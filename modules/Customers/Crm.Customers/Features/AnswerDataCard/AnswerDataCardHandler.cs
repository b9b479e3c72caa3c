using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.AnswerDataCard;

/// <summary>Keeps what the customer says until somebody looks at it; of two answers at once one counts.</summary>
public sealed class AnswerDataCardHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<StaffNotified> Handle(AnswerDataCard command, CancellationToken ct)
    {
        var (hash, now, answer) = (DataCard.Hash(command.Token), time.GetUtcNow(), command.Answer);
        var card = await db.DataCards.FromSql($"SELECT *, xmin FROM customers.data_cards WHERE token_hash = {hash} FOR UPDATE").IgnoreQueryFilters().SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var customer = await db.Customers.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(c => c.Id == card.CustomerId, ct) ?? throw new NotFoundException();
        var said = MergeValues.Of(customer) with { Fields = CustomerInput.Clean(answer.Card) };
        var keys = CardBook.ValueKeys(card.Fields);
        if (keys.Count > 0 && said.Fields.Values is { } values)
        {
            var of = card.Fields.Contains("industry") ? said.Fields : said.Fields with { Industry = customer.Industry };
            var wanted = values.Where(v => v.Value is not null && keys.Contains(v.Key)).ToDictionary();
            said = said with { Fields = said.Fields with { Values = (await db.ArchiveFieldSetAsync(ct)).CheckedValues(wanted, null, of with { Nature = customer.Nature }, "card.") } };
        }
        var answers = card.Fields.Select(MergeField.Named).Select(f => (f.Name, Text: f.Read(said))).Where(a => a.Text is not null).ToDictionary(a => a.Name, a => a.Text!);
        card.Answer(answers, answer.FilledBy.Trim(), LeadInput.Text(answer.Remark), now);
        var link = $"/customers/{customer.Id}/cards/{card.Id}";
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = customer.Id, At = now, Topic = "archive", Kind = "card.answered", Link = link, Facts = History.Facts(("filledBy", card.FilledBy), ("remark", card.Remark)),
            SourceKey = $"card.answered:{card.Id}",
        });
        Guid[] told = [.. new[] { card.SentBy, customer.OwnerId ?? card.SentBy }.Distinct()];
        return new StaffNotified(Guid.CreateVersion7(), told, "customers.card-answered", link, History.Facts(("name", customer.Name), ("filledBy", card.FilledBy)), now);
    }
}
