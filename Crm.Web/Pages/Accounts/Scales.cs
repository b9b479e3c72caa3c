using System.Globalization;
using Crm.Accounts.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Accounts;

/// <summary>Indicators and their scales in words.</summary>
internal static class Scales
{
    public static string Name(string zh, string en) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? zh : en;

    public static string Words(Texts texts, IndicatorScale scale, string direction) => scale.Kind == IndicatorScale.Banded
        ? string.Join(texts["Scale.Separator"], scale.Bands!.Select(b => texts["Scale.Band", Plain(b.From), Plain(b.Points)]))
        : texts["Scale.Linear." + direction, Plain(scale.From ?? 0), Plain(scale.To ?? 0)];

    public static string Plain(decimal number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);
}
