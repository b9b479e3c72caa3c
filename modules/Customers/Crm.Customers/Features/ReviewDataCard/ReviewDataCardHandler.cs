using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReviewDataCard;

/// <summary>Takes over what was chosen, and notes the customer down as the source of what was taken over or confirmed.</summary>
public sealed class ReviewDataCardHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(DataCardDetails, CustomerChanged?)> Handle(ReviewDataCard command, CancellationToken ct)
    {
        var (me, now, wanted) = (actors.Current, time.GetUtcNow(), command.Request);
        var (card, customer) = await db.CardAsync(command.CustomerId, command.CardId, me, ct);
        db.Expect(customer, ETags.Read(wanted.CustomerETag));
        var known = MergeValues.Of(customer);
        var answers = card.AnswersBeside(known);
        if (wanted.Take.FirstOrDefault(f => answers.All(a => a.Field != f)) is { } unknown)
            throw new RuleException("customers.choice", "take", unknown, string.Join(", ", answers.Select(a => a.Field)));
        var taken = answers.Where(a => !a.Same && wanted.Take.Contains(a.Field)).Select(a => a.Field).ToList();
        card.Review(taken, me.StaffId, now);

        var fields = await db.ArchiveFieldSetAsync(ct);
        var sections = answers.Where(a => a.Same || taken.Contains(a.Field)).Select(a => fields.SectionOf(a.Field)).Distinct().ToList();
        db.Note(customer.Id, new(sections, Informants.Customer, wanted.Certainty, Detail: card.FilledBy), ChinaTime.Today(card.AnsweredAt!.Value), me.StaffId, now, card.Id);
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = customer.Id, At = now, By = me.StaffId, Topic = "archive", Kind = "card.reviewed", Link = $"/customers/{customer.Id}/cards/{card.Id}",
            Facts = History.Facts(("taken", $"{taken.Count}"), ("answers", $"{answers.Count}"), ("filledBy", card.FilledBy)), SourceKey = $"card.reviewed:{card.Id}",
        });
        if (taken.Count == 0)
            return (card.Details(now), null);

        var said = card.Over(known, taken).Fields;
        var values = CardBook.ValueKeys(taken).ToDictionary(key => key, key => said.Values!.GetValueOrDefault(key));
        said = said with { Values = values.Count == 0 ? null : fields.CheckedValues(values, customer.Archive, said, "") };
        var contacts = await db.ChangeAsync(customer, said, ct);
        return (card.Details(now), await db.ChangedAsync(customer, contacts, me.StaffId, now, ct));
    }
}
