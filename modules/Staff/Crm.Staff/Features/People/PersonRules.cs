using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Staff.Features.People;

/// <summary>What fields of people must look like, the same wherever they are entered.</summary>
internal static partial class PersonRules
{
    public static readonly string[] Cultures = ["zh-CN", "en"];
    public static readonly string[] Themes = ["auto", "light", "dark"];

    public static IRuleBuilderOptions<T, string> IsUserName<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts) =>
        rule.Must(name => name is not null && UserName().IsMatch(name)).WithMessage((_, name) => texts.Text("staff.user_name.form", name));

    public static IRuleBuilderOptions<T, string> IsName<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts) =>
        rule.Must(name => !string.IsNullOrWhiteSpace(name) && name.Length <= 80).WithMessage(_ => texts.Text("staff.length", 1, 80));

    public static IRuleBuilderOptions<T, string?> IsEmail<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(mail => string.IsNullOrEmpty(mail) || (mail.Length <= 254 && Email().IsMatch(mail))).WithMessage((_, mail) => texts.Text("staff.email", mail));

    public static IRuleBuilderOptions<T, string?> IsPhone<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(phone => string.IsNullOrEmpty(phone) || Phone().IsMatch(phone)).WithMessage((_, phone) => texts.Text("staff.phone", phone));

    public static IRuleBuilderOptions<T, string> IsCulture<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts) =>
        rule.Must(culture => Cultures.Contains(culture)).WithMessage((_, culture) => texts.Text("staff.one_of", culture, string.Join(", ", Cultures)));

    public static IRuleBuilderOptions<T, string> IsTheme<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts) =>
        rule.Must(theme => Themes.Contains(theme)).WithMessage((_, theme) => texts.Text("staff.one_of", theme, string.Join(", ", Themes)));

    public static IRuleBuilderOptions<T, string> IsTimeZone<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts) =>
        rule.Must(zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone ?? "", out _)).WithMessage((_, zone) => texts.Text("staff.time_zone", zone));

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.\-]{1,39}$")]
    private static partial Regex UserName();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^\+?[0-9][0-9 \-()]{4,24}$")]
    private static partial Regex Phone();
}
