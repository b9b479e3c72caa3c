using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Tests.Support;
using Refit;

namespace Crm.Customers.Tests.Opportunities;

public sealed class ProposalTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-55
    public async Task A_proposal_goes_out_comes_back_declined_and_the_next_version_wins_the_opportunity()
    {
        var (customer, id) = await OpenAsync();
        var first = await customers.Api.DraftProposalAsync(id, new(Today.AddDays(14), [new("冷链干线", 2.5m, 1000.33m), new("保险", 1, 99)], Total: 1), ct: Ct);
        (first.Number, first.State, first.Proposal.Total).ShouldBe((1, "draft", 2599.83m));
        var sent = await customers.Api.SendProposalAsync(id, first.Id, first.ETag, Ct);
        (sent.State, sent.SentAt is null).ShouldBe(("sent", false));
        (await customers.Api.GetOpportunityAsync(id, Ct)).Stage.ShouldBe("contact");
        await Some.ProblemAsync(() => customers.Api.ChangeProposalAsync(id, first.Id, first.Proposal, sent.ETag, Ct), HttpStatusCode.Conflict);
        await customers.Api.AnswerProposalAsync(id, first.Id, new("declined", "贵了两成"), sent.ETag, Ct);

        var second = await customers.Api.DraftProposalAsync(id, new(Today.AddDays(14), Total: 2100, Currency: "USD"), ct: Ct);
        sent = await customers.Api.SendProposalAsync(id, second.Id, second.ETag, Ct);
        var accepted = await customers.Api.AnswerProposalAsync(id, second.Id, new("accepted", "签字回传", Win: true), sent.ETag, Ct);
        (accepted.Number, accepted.State, accepted.AnswerNote).ShouldBe((2, "accepted", "签字回传"));

        var told = await customers.Host.Events.WaitForAsync<OpportunityWon>(e => e.OpportunityId == id);
        (told.Amount, told.Currency).ShouldBe((2100, "USD"));
        (await customers.Api.GetOpportunityAsync(id, Ct)).Stage.ShouldBe("won");
        (await customers.Api.FindProposalsAsync(id, Ct)).Select(p => (p.Number, p.State)).ShouldBe([(2, "accepted"), (1, "declined")]);
        (await customers.Api.TimelineAsync(customer, "opportunity", ct: Ct)).Items.Select(t => t.Kind)
            .ShouldBe(["opportunity.moved", "proposal.accepted", "proposal.sent", "proposal.declined", "proposal.sent", "opportunity.opened"], ignoreOrder: true);
    }

    [Fact] // C-55
    public async Task Accepted_without_winning_moves_no_stage()
    {
        var (_, id) = await OpenAsync();
        var draft = await customers.Api.DraftProposalAsync(id, new(Today, Total: 10), ct: Ct);
        await customers.Api.SendProposalAsync(id, draft.Id, ct: Ct);
        await customers.Api.AnswerProposalAsync(id, draft.Id, new("accepted"), ct: Ct);
        (await customers.Api.GetOpportunityAsync(id, Ct)).Stage.ShouldBe("contact");
    }

    [Fact] // C-55
    public async Task A_document_is_kept_in_chunks_and_comes_back_as_it_was()
    {
        var (_, id) = await OpenAsync();
        var draft = await customers.Api.DraftProposalAsync(id, new(Today.AddDays(9), Total: 10), ct: Ct);
        var bytes = new byte[600_000];
        Random.Shared.NextBytes(bytes);
        await customers.Api.AttachProposalFileAsync(id, draft.Id, new StreamPart(new MemoryStream([1, 2, 3]), "旧.pdf", "application/pdf"), Ct);
        await customers.Api.AttachProposalFileAsync(id, draft.Id, new StreamPart(new MemoryStream(bytes), "报价单.pdf", "application/pdf"), Ct);
        var seen = (await customers.Api.FindProposalsAsync(id, Ct)).ShouldHaveSingleItem();
        (seen.FileName, seen.FileBytes).ShouldBe(("报价单.pdf", 600_000));
        var address = $"/api/customers/opportunities/{id}/proposals/{draft.Id}/file";
        using var mine = await customers.Host.Client(customers.Lin).GetAsync(address, Ct);
        (await mine.Content.ReadAsByteArrayAsync(Ct)).ShouldBe(bytes);
        mine.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox"]);
        mine.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("报价单.pdf");
        (await customers.Host.Client(customers.Xu).GetAsync(address, Ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.AttachProposalFileAsync(id, draft.Id, new StreamPart(new MemoryStream([]), "空.pdf", "application/pdf"), Ct), HttpStatusCode.UnprocessableEntity);
    }

    [Fact] // C-55
    public async Task A_proposal_expires_the_day_after_its_last_day()
    {
        var (_, id) = await OpenAsync();
        var draft = await customers.Api.DraftProposalAsync(id, new(Today.AddDays(1), Total: 10), ct: Ct);
        await customers.Api.SendProposalAsync(id, draft.Id, ct: Ct);
        customers.Host.Clock.Advance(TimeSpan.FromDays(1));
        await customers.Host.WithAsync<Jobs.ProposalExpiryJob, string>(job => job.RunAsync(Ct));
        (await customers.Api.FindProposalsAsync(id, Ct))[0].State.ShouldBe("sent");
        customers.Host.Clock.Advance(TimeSpan.FromDays(1));
        await customers.Host.WithAsync<Jobs.ProposalExpiryJob, string>(job => job.RunAsync(Ct));
        (await customers.Api.FindProposalsAsync(id, Ct))[0].State.ShouldBe("expired");
        await Some.ProblemAsync(() => customers.Api.AnswerProposalAsync(id, draft.Id, new("accepted"), ct: Ct), HttpStatusCode.Conflict);
    }

    [Fact] // C-55
    public async Task Two_who_draw_up_a_version_at_once_get_two_numbers_and_two_who_answer_at_once_one_answer()
    {
        var (_, id) = await OpenAsync();
        var drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => customers.Api.DraftProposalAsync(id, new(Today.AddDays(3), Total: 10), ct: Ct)));
        drafts.Select(d => d.Number).ShouldBe([1, 2, 3, 4], ignoreOrder: true);
        var sent = await customers.Api.SendProposalAsync(id, drafts[0].Id, ct: Ct);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TryAsync()));
        answers.Count(ok => ok).ShouldBe(1);

        async Task<bool> TryAsync()
        {
            try
            {
                await customers.Api.AnswerProposalAsync(id, drafts[0].Id, new("accepted", Win: true), sent.ETag, Ct);
                return true;
            }
            catch (ApiException e) when (e.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
            {
                return false;
            }
        }
    }

    [Fact] // C-55
    public async Task Every_wrong_field_is_named()
    {
        var (_, id) = await OpenAsync();
        var problem = await Some.ProblemAsync(
            () => customers.Api.DraftProposalAsync(id, new(default, [new(" ", 0, -1)], Currency: "元", Note: new string('注', 2001)), ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(["validUntil", "currency", "note", "lines[0].name", "lines[0].quantity", "lines[0].unitPrice"], ignoreOrder: true);
        (await Some.ProblemAsync(() => customers.Api.DraftProposalAsync(id, new(Today), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["total"]);
        var draft = await customers.Api.DraftProposalAsync(id, new(Today.AddDays(-1), Total: 5), ct: Ct);
        (await Some.ProblemAsync(() => customers.Api.SendProposalAsync(id, draft.Id, ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.proposal.valid");
        (await Some.ProblemAsync(() => customers.Api.AnswerProposalAsync(id, draft.Id, new("declined"), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["note"]);
    }

    [Fact]
    public void Lines_are_rounded_as_they_are_printed() => Proposal.Sum([new("甲", 3, 0.335m), new("乙", 3, 0.335m)]).ShouldBe(2.02m);

    private async Task<(Guid Customer, Guid Id)> OpenAsync()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        return (customer, (await customers.Api.OpenOpportunityAsync(new(customer, new OpportunityFields("方案测试", Today.AddDays(30))), ct: Ct)).Id);
    }
}
