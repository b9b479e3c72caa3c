using System.Net;
using System.Text;
using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>S-01, S-02, S-04.</summary>
public sealed class CaseTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    private static readonly LogCaseRequest Question = new(CaseKind.Inquiry, CaseChannel.Phone, "电费账单怎么查询", "客户询问网上查询电费账单的办法。");

    [Fact]
    public async Task Every_case_leaves_an_interaction_record_whatever_the_channel()
    {
        var customer = await service.CustomerAsync("杭州宏远信息技术有限公司");
        foreach (var channel in Enum.GetValues<CaseChannel>())
        {
            var opened = await service.Agent.LogCaseAsync(Question with { Channel = channel, CustomerId = customer });
            var told = await service.Host.Events.WaitForAsync<CaseOpened>(e => e.CaseId == opened.Id);
            var record = await service.Host.WithAsync<ServiceDbContext, Interaction>(db => db.Interactions.SingleAsync(i => i.CaseId == opened.Id));
            (record.Id, record.CustomerId, record.Channel, record.Summary).ShouldBe((told.InteractionId!.Value, customer, Words.Of(channel), Question.Subject));
        }
        service.Host.Events.Of<InteractionRecorded>().ShouldNotContain(e => e.CustomerId == customer);
    }

    [Fact] // C-27
    public async Task Contacts_of_a_file_are_forgotten_when_it_is_taken_back()
    {
        var customer = await service.CustomerAsync("杭州退回信息技术有限公司");
        var (gone, kept) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Host.PublishAsync(new ActivityCompleted(kept, customer, null, "visit", "拜访", null, Guid.Empty, DateTimeOffset.UnixEpoch));
        await service.Host.PublishAsync(new ActivitiesImported(
            [.. new[] { gone, kept, Guid.CreateVersion7() }.Select((id, i) => new ActivityCompleted(id, customer, null, i < 2 ? "visit" : "task", "拜访", "谈妥", Guid.Empty, DateTimeOffset.UnixEpoch))],
            Guid.Empty, DateTimeOffset.UnixEpoch));
        await service.Host.PublishAsync(new ActivitiesWithdrawn([gone], Guid.Empty, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(
            () => service.Host.WithAsync<ServiceDbContext, bool>(async db => await db.Interactions.Where(i => i.CustomerId == customer).Select(i => i.Id).ToListAsync() is [var left] && left == kept),
            "only what stays is left");
    }

    [Fact]
    public async Task Numbers_have_no_double_and_what_is_refused_takes_none()
    {
        var tasks = Enumerable.Range(0, 40).Select(i => i % 4 == 3
            ? FailAsync(service.Agent.LogCaseAsync(Question with { Kind = CaseKind.Praise, OwnerId = DemoPeople.SecondAgent.Id, AboutStaffIds = [DemoPeople.SecondAgent.Id] }))
            : NumberAsync(service.Agent.LogCaseAsync(Question with { Kind = CaseKind.Praise })));
        var serials = (await Task.WhenAll(tasks)).Where(n => n is not null).Select(n => int.Parse(n!.Split('-')[2])).Order().ToList();
        serials.ShouldBe(Enumerable.Range(1, 30));
    }

    [Fact]
    public async Task Of_two_who_claim_at_once_one_wins()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        var both = await Task.WhenAll(WonAsync(service.Agent.ClaimCaseAsync(id)), WonAsync(service.As(DemoPeople.SecondAgent).ClaimCaseAsync(id)));
        both.Order().ShouldBe([false, true]);
    }

    [Fact]
    public async Task The_second_to_save_is_told_what_changed_instead_of_overwriting_it()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        var mine = await service.Agent.GetCaseAsync(id);
        await service.Officer.EditCaseAsync(id, new("电费账单查询(网上国网)", null, null, null, null, null), mine.ETag);
        (await Problems.OfAsync(service.Agent.EditCaseAsync(id, new("账单", null, null, null, null, null), mine.ETag))).ShouldBe((HttpStatusCode.PreconditionFailed, "stale"));
        var since = await service.Agent.FindEntriesAsync(id, since: mine.OpenedAt);
        since.Items.Single().ShouldSatisfyAllConditions(e => e.What.ShouldBe("edit"), e => e.Facts["subject"].ShouldBe("电费账单怎么查询"));
        (await service.Agent.GetCaseAsync(id)).Subject.ShouldBe("电费账单查询(网上国网)");
    }

    [Fact]
    public async Task Even_a_step_that_changes_only_the_complaint_is_noticed_by_the_second()
    {
        var story = await new ComplaintStory(service).RegisterAsync();
        var seen = await service.Officer.GetCaseAsync(story.Id);
        await service.Manager.MarkSeriousAsync(story.Id, new(true), seen.ETag);
        (await Problems.OfAsync(service.Officer.JudgeAsync(story.Id, new(true, "x"), seen.ETag))).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Two_people_on_one_case_see_each_other()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        (await service.Agent.BePresentAsync(id)).ShouldBeEmpty();
        (await service.Officer.BePresentAsync(id)).Select(v => v.StaffId).ShouldBe([DemoPeople.ServiceAgent.Id]);
    }

    [Fact]
    public async Task Notes_and_answers_are_kept_apart_and_the_first_answer_stops_the_first_clock()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        await service.Agent.AddNoteAsync(id, new("客户语气着急"));
        (await service.Agent.GetCaseAsync(id)).Clocks[0].State.ShouldBe(ClockState.Ok);
        await service.Agent.AnswerAsync(id, new(CaseChannel.Phone, "可在网上国网 App 查询。"));
        var answered = await service.Agent.GetCaseAsync(id);
        answered.Clocks[0].State.ShouldBe(ClockState.Met);
        (answered.Status, answered.OwnerId).ShouldBe((CaseStatus.InProgress, DemoPeople.ServiceAgent.Id));
        (await service.Agent.FindEntriesAsync(id)).Items.Select(e => e.Kind).ShouldBe([EntryKind.Answer, EntryKind.Note, EntryKind.Action]);
    }

    [Fact]
    public async Task Clocks_stand_still_while_the_customer_is_waited_for_and_go_on_when_he_writes()
    {
        var id = (await service.Agent.LogCaseAsync(Question with { OwnerId = DemoPeople.ServiceAgent.Id })).Id;
        await service.Agent.WaitAsync(id, new(false, "客户提供户号"));
        var waiting = await service.Agent.GetCaseAsync(id);
        waiting.Clocks.ShouldAllBe(c => c.State == ClockState.Paused);
        (await service.Agent.FindCasesAsync(new() { Clock = "paused", Limit = 200 })).Items.ShouldContain(c => c.Id == id);
        await service.Agent.ReceiveAsync(id, new(CaseChannel.Message, "户号 0123456789"));
        var again = await service.Agent.GetCaseAsync(id);
        again.Status.ShouldBe(CaseStatus.InProgress);
        again.Clocks.ShouldAllBe(c => c.State == ClockState.Ok || c.State == ClockState.Warning);
    }

    [Fact]
    public async Task Resolved_closed_and_reopened_within_the_set_time()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        await service.Agent.ResolveCaseAsync(id, new("已指导客户查询", "客户不熟悉 App", "请按短信中的步骤操作"));
        await service.Host.Events.WaitForAsync<CaseResolved>(e => e.CaseId == id && e.Remedy == "已指导客户查询");
        await service.Agent.CloseCaseAsync(id);
        await service.Agent.ReopenCaseAsync(id, new("仍查不到"));
        var reopened = await service.Agent.GetCaseAsync(id);
        (reopened.Status, reopened.ResolvedAt).ShouldBe((CaseStatus.InProgress, null));
        await service.Agent.CloseCaseAsync(id).ShouldConflictAsync("service.case.at.in-progress");
    }

    [Fact]
    public async Task Joined_and_split()
    {
        var (stays, twice) = ((await service.Agent.LogCaseAsync(Question)).Id, (await service.Agent.LogCaseAsync(Question)).Id);
        await service.Agent.JoinCaseAsync(twice, new(stays));
        (await service.Agent.GetCaseAsync(twice)).DuplicateOf!.Id.ShouldBe(stays);
        (await service.Agent.GetCaseAsync(stays)).Related.Select(r => r.Id).ShouldBe([twice]);
        await service.Agent.ReopenCaseAsync(twice, new("x")).ShouldConflictAsync("service.case.is_duplicate");
        var part = await service.Agent.SplitCaseAsync(stays, new(CaseKind.Suggestion, "建议增加短信账单"));
        part.Number.ShouldStartWith("JY-");
        (await service.Agent.GetCaseAsync(part.Id)).SplitFrom!.Id.ShouldBe(stays);
    }

    [Fact]
    public async Task A_transfer_to_another_unit_is_seen_there()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        await service.Manager.AssignCaseAsync(id, new(DemoPeople.KeyAccountTeam.Id, DemoPeople.KeyAccountManager.Id, "大客户专属"));
        var mine = await service.As(DemoPeople.KeyAccountManager).FindCasesAsync(new() { Owner = "me", Unit = "mine" });
        mine.Items.ShouldContain(c => c.Id == id && c.Status == CaseStatus.Assigned);
    }

    [Fact]
    public async Task Found_by_chinese_fragment_customer_number_and_initials()
    {
        var customer = await service.CustomerAsync("厦门嘉禾酒业有限公司");
        var opened = await service.Agent.LogCaseAsync(Question with { Subject = "葡萄酒到货破损三箱", Description = "运输途中纸箱受潮", CustomerId = customer, Kind = CaseKind.Fault });
        foreach (var typed in new[] { "到货破损", "受潮", "嘉禾", "xmjh", opened.Number, "葡萄酒 嘉禾" })
            (await service.Agent.FindCasesAsync(new() { Q = typed })).Items.ShouldContain(c => c.Id == opened.Id, typed);
        (await service.Agent.FindCasesAsync(new() { Q = "到货破损 苏州" })).Items.ShouldNotContain(c => c.Id == opened.Id);
        await service.Agent.FindCasesAsync(new() { Status = "done" }).ShouldBreakRuleAsync("service.word");
    }

    [Fact]
    public async Task Pages_go_through_all_cases_once()
    {
        var customer = await service.CustomerAsync("合肥国泰精密仪器有限公司");
        for (var i = 0; i < 7; i++)
            await service.Agent.LogCaseAsync(Question with { CustomerId = customer });
        foreach (var sort in new[] { "due", "newest" })
        {
            var (seen, cursor) = (new List<Guid>(), (string?)null);
            do
            {
                var page = await service.Agent.FindCasesAsync(new() { CustomerId = customer, Sort = sort, Limit = 3, Cursor = cursor });
                seen.AddRange(page.Items.Select(c => c.Id));
                cursor = page.Next;
                page.Total.ShouldBe(7);
            }
            while (cursor is not null);
            seen.Distinct().Count().ShouldBe(7);
        }
    }

    [Theory]
    [InlineData("due")]
    [InlineData("newest")]
    public async Task Pages_of_a_text_that_many_cases_have_go_through_all_of_them_once_and_in_order(string sort)
    {
        var (word, customer) = ($"泵站{sort}", await service.CustomerAsync("芜湖江城水务有限公司"));
        await Parallel.ForAsync(0, 130, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, ct) =>
            await service.Agent.LogCaseAsync(Question with { Subject = i == 17 ? $"{word}檐沟渗漏" : $"{word}渗漏 {i}", CustomerId = customer }, ct: ct));
        var (seen, cursor) = (new List<CaseListItem>(), (string?)null);
        do
        {
            var page = await service.Agent.FindCasesAsync(new() { Q = word, Sort = sort, Limit = 50, Cursor = cursor });
            (page.Total, page.TotalIsMore).ShouldBe((100, true));
            seen.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        seen.Select(c => c.Id).Distinct().Count().ShouldBe(130);
        seen.Count.ShouldBe(130);
        if (sort == "newest")
            seen.Select(c => c.OpenedAt).ShouldBeInOrder(SortDirection.Descending);
        (await service.Agent.FindCasesAsync(new() { Q = $"{word} 檐沟" })).Items.ShouldHaveSingleItem().Subject.ShouldBe($"{word}檐沟渗漏");
    }

    [Fact]
    public async Task The_caller_screen_knows_the_number_however_it_is_written()
    {
        var customer = await service.CustomerAsync("武汉长江钢铁有限公司", "13877778888", "02787654321");
        await service.Host.PublishAsync(new TierChanged(customer, "strategic", null, "platinum", "assessment", 3, DateTimeOffset.UnixEpoch));
        await service.Host.PublishAsync(new CreditChanged(customer, "B", 0, "CNY", true, "逾期 60 天", 2, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.GetCustomerAsync(customer)) is { Tier: "strategic", OnHold: true }, "tier and hold");
        var opened = await service.Agent.LogCaseAsync(Question with { CustomerId = customer });
        foreach (var typed in new[] { "138 7777 8888", "+86-13877778888", "008613877778888", "027-8765 4321" })
        {
            var caller = (await service.Agent.FindCallersAsync(typed)).Callers.Single();
            (caller.Customer.Tier, caller.Customer.OnHold, caller.ContactName).ShouldBe(("strategic", true, "李经理"));
            caller.OpenCases.Select(c => c.Id).ShouldBe([opened.Id]);
            caller.Recent.Select(i => i.CaseId).ShouldBe([opened.Id]);
        }
        (await service.Agent.FindCallersAsync("13900000000")).Callers.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_caller_becomes_a_customer_and_his_contacts_go_with_him()
    {
        var opened = await service.Agent.LogCaseAsync(Question with { CallerName = "张三", CallerPhone = "13511119999" });
        var customer = await service.CustomerAsync("张三商贸有限公司");
        await service.Agent.AttachCustomerAsync(opened.Id, new(customer));
        (await service.Host.Events.WaitForAsync<InteractionRecorded>(e => e.CaseId == opened.Id)).CustomerId.ShouldBe(customer);
        (await service.Agent.FindCasesAsync(new() { Q = "张三商贸" })).Items.ShouldContain(c => c.Id == opened.Id);
    }

    [Fact]
    public async Task A_policy_set_later_changes_new_promises_and_no_old_one()
    {
        var customer = await service.CustomerAsync("大连海润船务有限公司");
        await service.Host.PublishAsync(new TierChanged(customer, "key", null, null, "x", 5, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.GetCustomerAsync(customer)).Tier == "key", "tier");
        var old = await service.Agent.GetCaseAsync((await service.Agent.LogCaseAsync(Question with { CustomerId = customer })).Id);
        await service.Host.PublishAsync(new SlaPolicySet(Guid.CreateVersion7(), "key", "重点客户", [new("inquiry", 30, false, 120, null)], 1, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.PreviewClocksAsync("inquiry", customer)).Promise.FirstReplyMinutes == 30, "the new promise");
        var young = await service.Agent.GetCaseAsync((await service.Agent.LogCaseAsync(Question with { CustomerId = customer })).Id);
        (young.Promise.Policy, young.Promise.ResolutionMinutes).ShouldBe(("重点客户", 120));
        (await service.Agent.GetCaseAsync(old.Id)).Promise.ShouldBe(old.Promise);
        (await service.Agent.GetCaseAsync(old.Id)).Clocks[1].DueAt.ShouldBe(old.Clocks[1].DueAt);
    }

    [Fact]
    public async Task Files_are_kept_and_given_back_byte_by_byte()
    {
        var id = (await service.Agent.LogCaseAsync(Question)).Id;
        var bytes = new byte[700_000];
        Random.Shared.NextBytes(bytes);
        var file = await service.Agent.AttachAsync(id, new(new MemoryStream(bytes), "账单.pdf", "application/pdf"));
        file.Size.ShouldBe(700_000);
        (await (await service.Agent.DownloadAsync(id, file.Id)).ReadAsByteArrayAsync()).ShouldBe(bytes);
        (await service.Agent.GetCaseAsync(id)).Attachments.Single().Name.ShouldBe("账单.pdf");
        (await Problems.OfAsync(service.Agent.AttachAsync(id, new(new MemoryStream(new byte[10 * 1024 * 1024 + 1]), "x", "text/plain")))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_customer_that_was_merged_keeps_its_cases_under_the_one_that_stays()
    {
        var (winner, loser) = (await service.CustomerAsync("成都金鼎食品有限公司"), await service.CustomerAsync("成都金鼎食品公司"));
        var opened = await service.Agent.LogCaseAsync(Question with { CustomerId = loser });
        await service.Host.PublishAsync(new CustomersMerged(winner, loser, "X", Guid.Empty, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.GetCaseAsync(opened.Id)).Customer?.Id == winner, "merged");
        var later = await service.Agent.LogCaseAsync(Question with { CustomerId = loser });
        (await service.Agent.GetCaseAsync(later.Id)).Customer!.Id.ShouldBe(winner);
    }

    [Fact] // C-26
    public async Task When_a_merge_is_undone_only_what_had_moved_goes_back()
    {
        var (winner, loser, merge) = (await service.CustomerAsync("成都银鼎食品有限公司"), await service.CustomerAsync("成都银鼎食品公司"), Guid.CreateVersion7());
        var (his, own) = (await service.Agent.LogCaseAsync(Question with { CustomerId = loser }), await service.Agent.LogCaseAsync(Question with { CustomerId = winner }));
        await service.Host.PublishAsync(new CustomersMerged(winner, loser, "X", Guid.Empty, DateTimeOffset.UnixEpoch, merge));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.GetCaseAsync(his.Id)).Customer?.Id == winner, "merged");

        await service.Host.PublishAsync(new CustomersMergeUndone(merge, winner, loser, Guid.Empty, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(async () => (await service.Agent.GetCaseAsync(his.Id)).Customer?.Id == loser, "undone");
        await service.Host.PublishAsync(new CustomersMerged(winner, loser, "X", Guid.Empty, DateTimeOffset.UnixEpoch, merge));
        var later = await service.Agent.LogCaseAsync(Question with { CustomerId = loser });

        (await service.Agent.GetCaseAsync(own.Id)).Customer!.Id.ShouldBe(winner);
        (await service.Agent.GetCaseAsync(later.Id)).Customer!.Id.ShouldBe(loser);
    }

    [Fact]
    public async Task Input_is_checked_per_field_in_the_language_of_the_person()
    {
        var refused = await Should.ThrowAsync<Refit.ApiException>(service.As(DemoPeople.ServiceAgent, "zh-CN").LogCaseAsync(Question with { Subject = " " }));
        (refused.StatusCode, refused.Content!.Contains("必填", StringComparison.Ordinal) || refused.Content.Contains(@"\u5FC5\u586B", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        Encoding.UTF8.GetByteCount(refused.Content).ShouldBeGreaterThan(0);
    }

    private static async Task<string?> NumberAsync(Task<LoggedCase> log) => (await log).Number;

    private static async Task<string?> FailAsync(Task<LoggedCase> log)
    {
        await Should.ThrowAsync<Refit.ApiException>(log);
        return null;
    }

    private static async Task<bool> WonAsync(Task claim)
    {
        try
        {
            await claim;
            return true;
        }
        catch (Refit.ApiException)
        {
            return false;
        }
    }
}
