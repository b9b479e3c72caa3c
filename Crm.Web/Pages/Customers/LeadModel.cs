using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers;

/// <summary>A lead as it is typed.</summary>
public sealed class LeadModel
{
    private const int Rows = 3;

    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public string? Source { get; set; }
    public string? Nature { get; set; }
    public string? Industry { get; set; }
    public string? Region { get; set; }
    public string? Address { get; set; }
    public string? Web { get; set; }
    public string? Uscc { get; set; }
    public string? Need { get; set; }
    public string? BroughtBy { get; set; }
    public string? OwnerId { get; set; }
    public bool InPool { get; set; }
    public List<LeadContactModel> Contacts { get; set; } = [];

    /// <summary>Why it is created although it resembles others.</summary>
    public string? DuplicateReason { get; set; }

    /// <summary><c>kind:id</c> of the record it is attached to instead.</summary>
    public string? AttachTo { get; set; }

    public string? Version { get; set; }

    public static LeadModel Of(LeadFields lead, string? version) => new()
    {
        Name = lead.Name, NameEn = lead.NameEn, Source = lead.Source, Nature = lead.Nature, Industry = lead.Industry, Region = lead.Region,
        Address = lead.Address, Web = lead.Web, Uscc = lead.Uscc, Need = lead.Need, BroughtBy = lead.BroughtBy, OwnerId = lead.OwnerId?.ToString(),
        InPool = lead.InPool, Contacts = [.. lead.Contacts.Select(LeadContactModel.Of)], Version = version,
    };

    /// <summary>Always a few empty rows to type further contacts into.</summary>
    public LeadModel WithRows()
    {
        var wanted = Math.Max(Rows, Contacts.Count(c => !c.IsEmpty) + 1);
        while (Contacts.Count < wanted)
            Contacts.Add(new LeadContactModel());
        return this;
    }

    /// <summary>Empty rows go along, so that the module's errors name the rows as they stand in the form.</summary>
    public LeadFields ToFields() => new(
        Name ?? "", Source ?? "", [.. Contacts.Select(c => c.ToContact())], NameEn, Nature, Industry, Region, Address, Web, Uscc,
        Need, BroughtBy, Guid.TryParse(OwnerId, out var owner) ? owner : null, InPool);

    public DuplicateQuery ToQuery(Guid? except) => new(
        Name ?? "", NameEn, Uscc, [.. Contacts.SelectMany(c => new[] { c.Mobile, c.Phone }).OfType<string>()],
        [.. Contacts.Select(c => c.Email).OfType<string>()], Web, except);
}

/// <summary>One contact of a lead as it is typed.</summary>
public sealed class LeadContactModel
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Mobile { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? WeChat { get; set; }

    public bool IsEmpty => new[] { Name, Title, Mobile, Phone, Email, WeChat }.All(string.IsNullOrWhiteSpace);

    public static LeadContactModel Of(LeadContact contact) => new()
    {
        Name = contact.Name, Title = contact.Title, Mobile = contact.Mobile, Phone = contact.Phone, Email = contact.Email, WeChat = contact.WeChat,
    };

    public LeadContact ToContact() => new(Name, Title, Phone, Mobile, Email, WeChat);
}
