using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Trust;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Finds data cards, and sets what they say beside what is known (C-24).</summary>
internal static class CardBook
{
    /// <summary>A card of a customer that the person may touch, locked until the transaction ends; 404 for any other.</summary>
    public static async Task<(DataCard Card, Customer Customer)> CardAsync(this CustomersDbContext db, Guid customerId, Guid cardId, Actor actor, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(customerId, actor, CustomersPermissions.Write, ct);
        var card = await db.DataCards.FromSql($"SELECT *, xmin FROM customers.data_cards WHERE id = {cardId} AND customer_id = {customerId} FOR UPDATE").IgnoreQueryFilters().SingleOrDefaultAsync(ct);
        return (card ?? throw new NotFoundException(), customer);
    }

    public static DataCardDetails Details(this DataCard c, DateTimeOffset now) => new(
        c.Id, c.StateAt(now), c.Fields, c.Shown.Length > 0, c.Message, c.SentBy, c.SentAt, c.ExpiresAt, c.OpenedAt, c.AnsweredAt, c.FilledBy, c.Remark, c.ClosedBy, c.ClosedAt, c.Taken);

    /// <summary>The customer with what the card says of those fields.</summary>
    public static MergeValues Over(this DataCard card, MergeValues known, IEnumerable<string> fields) =>
        fields.Aggregate(known, (values, field) => MergeField.Named(field).Write(values, card.Answers?.GetValueOrDefault(field)));

    /// <summary>The fields that were answered, and whether that is known already.</summary>
    public static IReadOnlyList<CardAnswer> AnswersBeside(this DataCard card, MergeValues known) =>
        [.. card.Fields.Where(card.Answered).Select(f => new CardAnswer(f, MergeField.Named(f).Read(known) == card.Answers!.GetValueOrDefault(f)))];

    /// <summary>Checks values against the definitions of their fields; 422 names each that is wrong. What is required beside them is not asked for.</summary>
    public static IReadOnlyDictionary<string, FieldValue?> CheckedValues(
        this FieldSet fields, IReadOnlyDictionary<string, FieldValue?> wanted, IReadOnlyDictionary<string, FieldValue?>? known, CustomerFields of, string path)
    {
        var (values, problems) = fields.Check(wanted, known, of.Nature, of.Industry);
        return problems.Count == 0 ? values : throw new IncompleteException("customers.field.wrong", [.. problems.Select(p => p with { Field = $"{path}values.{p.Field}" })]);
    }

    /// <summary>The keys of those fields that administrators define.</summary>
    public static HashSet<string> ValueKeys(IEnumerable<string> fields) =>
        [.. fields.Where(f => f.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal)).Select(f => f[ImportFields.ValuePrefix.Length..])];
}
