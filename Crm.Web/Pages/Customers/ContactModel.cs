using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers;

/// <summary>A contact as it is typed.</summary>
public sealed class ContactModel
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Role { get; set; }
    public string? ReportsTo { get; set; }
    public string? Mobile { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? WeChat { get; set; }
    public DateOnly? Birthday { get; set; }
    public bool BirthdayIsLunar { get; set; }
    public string? PreferredChannel { get; set; }
    public List<ConsentModel> Consents { get; set; } = [];
    public string? Notes { get; set; }
    public bool Main { get; set; }
    public string? Version { get; set; }
    public string? Department { get; set; }
    public string? Relation { get; set; }
    public string? Gender { get; set; }
    public string? Address { get; set; }
    public string? NativePlace { get; set; }
    public string? Education { get; set; }
    public string? Character { get; set; }
    public string? Interests { get; set; }
    public string? Family { get; set; }

    /// <summary>How the consents that are new were given, and when.</summary>
    public string? ConsentHow { get; set; }
    public DateOnly? ConsentOn { get; set; }

    /// <summary>A lunar day of birth instead of the civil one; the month as <c>6</c> or <c>6L</c> for the leap month.</summary>
    public int? LunarYear { get; set; }
    public string? LunarMonth { get; set; }
    public int? LunarDay { get; set; }

    /// <summary>Whether anything of a lunar day was given.</summary>
    public bool HasLunarDay => LunarYear is not null || !string.IsNullOrEmpty(LunarMonth) || LunarDay is not null;

    public static ContactModel Of(ContactFields contact, string? version) => new()
    {
        Name = contact.Name, Title = contact.Title, Role = contact.Role, ReportsTo = contact.ReportsTo?.ToString(), Mobile = contact.Mobile,
        Phone = contact.Phone, Email = contact.Email, WeChat = contact.WeChat, Birthday = contact.Birthday, BirthdayIsLunar = contact.BirthdayIsLunar,
        PreferredChannel = contact.PreferredChannel, Notes = contact.Notes, Main = contact.Main, Version = version, Department = contact.Department,
        Relation = contact.Relation, Gender = contact.Gender, Address = contact.Address, NativePlace = contact.NativePlace, Education = contact.Education,
        Character = contact.Character, Interests = contact.Interests, Family = contact.Family,
        Consents = [.. Channels.All.Select(channel => new ConsentModel { Channel = channel, Answer = contact.Consents?.FirstOrDefault(c => c.Channel == channel) is { } said ? said.Allowed ? "yes" : "no" : null })],
    };

    /// <summary>The civil day of the lunar one; null where there is no such day.</summary>
    public DateOnly? FromLunar() =>
        LunarYear is { } year && LunarDay is { } day && int.TryParse(LunarMonth?.TrimEnd('L'), out var month)
            ? new LunarDay(year, month, LunarMonth!.EndsWith('L'), day).ToCivil()
            : null;

    /// <summary>Whether an agreement is new and nothing says how it was given.</summary>
    public bool LacksProof(IReadOnlyList<ChannelConsent>? before) =>
        string.IsNullOrEmpty(ConsentHow) && Consents.Exists(c => c.Answer == "yes" && before?.Any(b => b.Channel == c.Channel && b.Allowed) != true);

    /// <param name="before">What was said before keeps its time where it did not change.</param>
    public ContactFields ToFields(IReadOnlyList<ChannelConsent>? before) => new(
        Name ?? "", Empty(Title), Empty(Role), Guid.TryParse(ReportsTo, out var boss) ? boss : null, Empty(Mobile), Empty(Phone), Empty(Email), Empty(WeChat),
        HasLunarDay ? FromLunar() : Birthday, BirthdayIsLunar || HasLunarDay, Empty(PreferredChannel), [.. Consents.Where(c => c.Answer is "yes" or "no").Select(c => Consent(c, before))], Empty(Notes), Main,
        Empty(Department), Empty(Relation), Empty(Gender), Empty(Address), Empty(NativePlace), Empty(Education), Empty(Character), Empty(Interests), Empty(Family));

    private ChannelConsent Consent(ConsentModel typed, IReadOnlyList<ChannelConsent>? before) =>
        before?.FirstOrDefault(b => b.Channel == typed.Channel && b.Allowed == (typed.Answer == "yes")) 
        ?? new ChannelConsent(typed.Channel ?? "", typed.Answer == "yes", ConsentOn is { } day ? ChinaTime.Start(day) : null, Empty(ConsentHow));

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>What a person said about one channel.</summary>
public sealed class ConsentModel
{
    public string? Channel { get; set; }

    /// <summary>yes, no, or nothing said.</summary>
    public string? Answer { get; set; }
}
