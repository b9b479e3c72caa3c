using Crm.StandIns.Sample;
using Crm.Testing;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Crm.StandIns.Tests.Messaging;

public sealed class DeadLetterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_poisoned_message_ends_in_the_dead_letters_after_its_retries()
    {
        await using var service = await SampleFixture.StartAsync();
        var poison = new Poisoned(Guid.NewGuid());
        var letter = (await BuryAsync(service, poison)).Single();
        service.Notes.Of<Guid>("poisoned").ShouldBe([poison.Id, poison.Id, poison.Id, poison.Id]);
        letter.MessageType.ShouldBe(typeof(Poisoned).FullName);
        letter.ExceptionType.ShouldBe(typeof(InvalidOperationException).FullName);
        letter.ExceptionMessage.ShouldBe($"Poison {poison.Id}");
        letter.Source.ShouldBe("sample");
    }

    [Fact]
    public async Task A_dead_letter_is_replayed_when_its_cause_is_gone()
    {
        await using var service = await SampleFixture.StartAsync();
        var poison = new Poisoned(Guid.NewGuid());
        var letter = (await BuryAsync(service, poison)).Single();
        service.Notes.IsCured = true;
        await service.Store.DeadLetters.ReplayAsync(new DeadLetterEnvelopeQuery([letter.Id]), Ct);
        await Eventually.BecomesTrueAsync(() => Task.FromResult(service.Notes.Of<Guid>("cured").Contains(poison.Id)), "replayed", 60);
        await Eventually.BecomesAsync(() => QueryAsync(service), x => x.TotalCount == 0, "no dead letters left", 60);
    }

    [Fact]
    public async Task A_discarded_dead_letter_is_gone_and_the_others_stay()
    {
        await using var service = await SampleFixture.StartAsync();
        var letters = await BuryAsync(service, new Poisoned(Guid.NewGuid()), new Poisoned(Guid.NewGuid()));
        await service.Store.DeadLetters.DiscardAsync(new DeadLetterEnvelopeQuery([letters[0].Id]), Ct);
        var left = await QueryAsync(service);
        left.TotalCount.ShouldBe(1);
        left.Envelopes.ShouldHaveSingleItem().Id.ShouldBe(letters[1].Id);
    }

    [Fact]
    public async Task Dead_letters_are_found_by_message_and_exception_type()
    {
        await using var service = await SampleFixture.StartAsync();
        await BuryAsync(service, new Poisoned(Guid.NewGuid()));
        (await CountAsync(new DeadLetterEnvelopeQuery { MessageType = typeof(Poisoned).FullName })).ShouldBe(1);
        (await CountAsync(new DeadLetterEnvelopeQuery { MessageType = typeof(Flaky).FullName })).ShouldBe(0);
        (await CountAsync(new DeadLetterEnvelopeQuery { ExceptionType = typeof(InvalidOperationException).FullName })).ShouldBe(1);
        (await CountAsync(new DeadLetterEnvelopeQuery { ExceptionType = typeof(TimeoutException).FullName })).ShouldBe(0);

        async Task<int> CountAsync(DeadLetterEnvelopeQuery query) =>
            (await service.Store.DeadLetters.QueryAsync(query, Ct)).Envelopes.Count;
    }

    [Fact]
    public async Task A_message_that_recovers_in_time_is_handled_in_the_end()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.PublishAsync(new Flaky(Guid.NewGuid(), Failures: 3));
        var attempts = await Eventually.BecomesAsync(
            () => Task.FromResult(service.Notes.Of<(Guid, int Attempt)>("flaky")), x => x.Count == 4, "four attempts", 60);
        attempts.Select(x => x.Attempt).ShouldBe([1, 2, 3, 4]);
        await Eventually.BecomesAsync(() => service.Store.Admin.FetchCountsAsync(), x => x.Incoming + x.Scheduled == 0, "queues empty");
        (await QueryAsync(service)).TotalCount.ShouldBe(0);
    }

    private static async Task<IReadOnlyList<DeadLetterEnvelope>> BuryAsync(SampleFixture service, params Poisoned[] poison)
    {
        foreach (var message in poison) await service.PublishAsync(message);
        var results = await Eventually.BecomesAsync(() => QueryAsync(service), x => x.TotalCount == poison.Length, "dead letters");
        return results.Envelopes;
    }

    private static Task<DeadLetterEnvelopeResults> QueryAsync(SampleFixture service) =>
        service.Store.DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery(), Ct);
}
