using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Crm.Web.Tests.Texts;

namespace Crm.Web.Tests.Story;

/// <summary>The main job, steps 1 to 7, as people do it at their browsers; in Chinese and in English.</summary>
public sealed class PortalStoryTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task From_a_list_of_leads_to_an_article_that_helps_the_next_caller(string language)
    {
        var story = new Story(language);
        await using var lin = await Desk.OfAsync(portal, DemoPeople.SalesRepresentative, language);
        await using var sun = await Desk.OfAsync(portal, DemoPeople.KeyAccountManager, language);
        await using var zhou = await Desk.OfAsync(portal, DemoPeople.BranchLeader, language);
        await using var chen = await Desk.OfAsync(portal, DemoPeople.GeneralManager, language);
        await using var wu = await Desk.OfAsync(portal, DemoPeople.ServiceAgent, language);
        await using var zheng = await Desk.OfAsync(portal, DemoPeople.ComplaintOfficer, language);
        await using var feng = await Desk.OfAsync(portal, DemoPeople.KnowledgeEditor, language);
        await using var customer = await Desk.OfNobodyAsync(portal, language);

        await story.ImportLeadsAsync(lin);
        await story.QualifyAsync(lin);
        await story.NominateAsync(sun, zhou);
        await story.ImportOrdersAndValueAsync(sun);
        await story.TakeComplaintAsync(wu);
        await story.SettleComplaintAsync(zheng, zhou, chen, customer);
        await story.WriteArticleAsync(zheng, feng, wu);
        await story.SeeAllOfItAsync(lin, chen);

        foreach (var desk in new[] { lin, sun, zhou, chen, wu, zheng, feng, customer }) desk.Complaints.ShouldBeEmpty();
    }
}
