using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Reads a customer with standing, contacts and open cases in one round trip; also one that the person may not read, which is for the caller to look at.</summary>
internal static class CustomerReader
{
    private static readonly Func<CustomersDbContext, Guid, IAsyncEnumerable<CustomerView>> Query = EF.CompileAsyncQuery(
        (CustomersDbContext db, Guid id) => db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => c.Id == id)
            .Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new CustomerView
            {
                Customer = new CustomerColumns
                {
                    Id = c.Id, Version = c.Version, Code = c.Code, Name = c.Name, NameEn = c.NameEn, Nature = c.Nature, Ownership = c.Ownership,
                    Industry = c.Industry, Region = c.Region, Addresses = c.Addresses, Phones = c.Phones, Web = c.Web, Uscc = c.Uscc,
                    ExternalCode = c.ExternalCode, Source = c.Source, Notes = c.Notes, Confidentiality = c.Confidentiality, Stage = c.Stage,
                    OwnerId = c.OwnerId, UnitId = c.UnitId, LeadId = c.LeadId, RegisteredBy = c.RegisteredBy, RegisteredAt = c.RegisteredAt,
                    MergedCodes = c.MergedCodes, FoundedOn = c.FoundedOn, Capital = c.Capital, CapitalCurrency = c.CapitalCurrency,
                    TradeRights = c.TradeRights, Archive = c.Archive,
                },
                Standing = s,
                OpenCases = db.Cases.Count(k => k.CustomerId == c.Id && k.ClosedAt == null),
                OpenComplaints = db.Cases.Count(k => k.CustomerId == c.Id && k.ClosedAt == null && k.Kind == "complaint"),
                Place = db.Places.Where(p => p.Id == c.Id).Select(p => new CustomerPlace(
                    p.TerritoryId, p.Sequence, p.Latitude, p.Longitude, db.Territories.Where(t => t.Id == p.TerritoryId).Select(t => t.Name).FirstOrDefault())).FirstOrDefault(),
                Contacts = db.CustomerContacts.Where(l => l.CustomerId == c.Id)
                    .Join(db.Contacts, l => l.ContactId, p => p.Id, (l, p) => new ContactColumns
                    {
                        Id = p.Id, Version = p.Version, Name = p.Name, Title = p.Title, Role = l.Role, ReportsTo = l.ReportsTo, Mobile = p.Mobile,
                        Phone = p.Phone, Email = p.Email, WeChat = p.WeChat, Birthday = p.Birthday, BirthdayIsLunar = p.BirthdayIsLunar,
                        PreferredChannel = p.PreferredChannel, Consents = p.Consents, Notes = p.Notes, Main = l.Main,
                        Department = l.Department, Relation = l.Relation, Gender = p.Gender, Address = p.Address, NativePlace = p.NativePlace,
                        Education = p.Education, Character = p.Character, Interests = p.Interests, Family = p.Family,
                    }).ToList(),
            }));

    public static async Task<CustomerView?> ReadAsync(CustomersDbContext db, Guid id, CancellationToken ct)
    {
        await foreach (var found in Query(db, id).WithCancellation(ct))
            return found;
        return null;
    }
}

/// <summary>The columns of a customer's page, without its search index.</summary>
internal sealed class CustomerColumns
{
    public required Guid Id { get; init; }
    public required uint Version { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public string? NameEn { get; init; }
    public required string Nature { get; init; }
    public string? Ownership { get; init; }
    public string? Industry { get; init; }
    public string? Region { get; init; }
    public required IReadOnlyList<CustomerAddress> Addresses { get; init; }
    public required string[] Phones { get; init; }
    public string? Web { get; init; }
    public string? Uscc { get; init; }
    public string? ExternalCode { get; init; }
    public string? Source { get; init; }
    public string? Notes { get; init; }
    public required string Confidentiality { get; init; }
    public required string Stage { get; init; }
    public Guid? OwnerId { get; init; }
    public required Guid UnitId { get; init; }
    public Guid? LeadId { get; init; }
    public required Guid RegisteredBy { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }
    public required string[] MergedCodes { get; init; }
    public DateOnly? FoundedOn { get; init; }
    public decimal? Capital { get; init; }
    public string? CapitalCurrency { get; init; }
    public bool? TradeRights { get; init; }
    public IReadOnlyDictionary<string, FieldValue?>? Archive { get; init; }
}

/// <summary>The columns of a contact, and its part at the customer.</summary>
internal sealed class ContactColumns
{
    public required Guid Id { get; init; }
    public required uint Version { get; init; }
    public required string Name { get; init; }
    public string? Title { get; init; }
    public string? Role { get; init; }
    public Guid? ReportsTo { get; init; }
    public string? Mobile { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? WeChat { get; init; }
    public DateOnly? Birthday { get; init; }
    public bool BirthdayIsLunar { get; init; }
    public string? PreferredChannel { get; init; }
    public required IReadOnlyList<ChannelConsent> Consents { get; init; }
    public string? Notes { get; init; }
    public bool Main { get; init; }
    public string? Department { get; init; }
    public string? Relation { get; init; }
    public string? Gender { get; init; }
    public string? Address { get; init; }
    public string? NativePlace { get; init; }
    public string? Education { get; init; }
    public string? Character { get; init; }
    public string? Interests { get; init; }
    public string? Family { get; init; }
}

/// <summary>A customer as read for its page.</summary>
internal sealed class CustomerView
{
    private const int DormantAfterDays = 90;

    public required CustomerColumns Customer { get; init; }
    public required Standing Standing { get; init; }
    public required int OpenCases { get; init; }
    public required int OpenComplaints { get; init; }
    public required CustomerPlace? Place { get; init; }
    public required List<ContactColumns> Contacts { get; init; }

    public CustomerDetails Details(DateTimeOffset now)
    {
        var (c, s) = (Customer, Standing);
        return new CustomerDetails(
            c.Id, ETags.Write(c.Version), c.Code, c.Stage,
            new CustomerFields(
                c.Name, c.Nature, c.NameEn, c.Ownership, c.Industry, c.Region, c.Addresses, c.Phones, c.Web, c.Uscc, c.ExternalCode, c.Source,
                c.OwnerId, c.Confidentiality, c.Notes, c.FoundedOn, c.Capital, c.CapitalCurrency, c.TradeRights, c.Archive ?? FieldValues.None),
            c.UnitId, c.LeadId, c.RegisteredBy, c.RegisteredAt,
            new CustomerStanding(
                s.Grade, s.GradeRule, s.GradeInputs, s.GradedAt, s.Tier, s.ValueClass, s.ValueScore, s.CreditGrade, s.OnHold, s.HoldReason,
                s.TwelveMonthTrade, s.Currency, s.LastOrderOn, s.LastContactAt, OpenCases, OpenComplaints),
            [.. Warnings(now)],
            [.. Contacts.OrderByDescending(p => p.Main).ThenBy(p => p.Name, StringComparer.Ordinal).Select(Contact)],
            c.MergedCodes, Place);
    }

    private static ContactDetails Contact(ContactColumns p) => new(p.Id, ETags.Write(p.Version), new ContactFields(
        p.Name, p.Title, p.Role, p.ReportsTo, p.Mobile, p.Phone, p.Email, p.WeChat, p.Birthday, p.BirthdayIsLunar, p.PreferredChannel, p.Consents,
        p.Notes, p.Main, p.Department, p.Relation, p.Gender, p.Address, p.NativePlace, p.Education, p.Character, p.Interests, p.Family));

    private IEnumerable<string> Warnings(DateTimeOffset now)
    {
        if (Standing.OnHold)
            yield return "hold";
        if (OpenComplaints > 0)
            yield return "open-complaint";
        if (Customer.Stage == CustomerStages.Dormant || now - (Standing.LastContactAt ?? Standing.KnownSince) > TimeSpan.FromDays(DormantAfterDays))
            yield return "dormant";
        if (Contacts.Count == 0)
            yield return "no-contact";
        if (Customer.OwnerId is null)
            yield return "no-owner";
    }
}
