using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Cases, complaints, questionnaires, calendars. See <see cref="WholePage"/>.</summary>
public sealed class EveryServicePageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    /// <summary>User name and address.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "qian", "/service/cases" }, { "qian", "/service/cases?status=open&sort=newest > /service/cases/0" }, { "wu", "/service/calls/new" },
        { "wu", "/service/calls/new?number=13800000000" }, { "zheng", "/service/complaints/register" }, { "qian", "/service/complaints/analysis" },
        { "zheng", "/service/complaints/register > /service/cases/" }, { "qian", "/service/calendars" }, { "qian", "/service/questionnaires" },
        { "qian", "/service/questionnaires/01040000-0000-7000-8000-000000000001" },
        { "qian", "/service/questionnaires/new" }, { "qian", "/service/questionnaires > /service/questionnaires/0" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/edit" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/results" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/invitations" },
        { "wu", "/service/questionnaires > /service/questionnaires/0 > …/phone" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/results > …/texts/q2" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_whole(string person, string page) => WholePage.LookAsync(portal, windows, person, page);
}
