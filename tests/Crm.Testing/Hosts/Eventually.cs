using System.Diagnostics;

namespace Crm.Testing;

/// <summary>Waits for a condition that another part of the system brings about, and explains itself when it does not come.</summary>
public static class Eventually
{
    /// <summary>Asks again and again until the answer is good.</summary>
    /// <param name="ask">Looks at the present state.</param>
    /// <param name="good">Whether that is what is waited for.</param>
    /// <param name="what">Said in the error, with the last answer.</param>
    /// <param name="seconds">How long at most.</param>
    public static async Task<T> BecomesAsync<T>(Func<Task<T>> ask, Func<T, bool> good, string what, int seconds = 30)
    {
        var waited = Stopwatch.StartNew();
        var pause = TimeSpan.FromMilliseconds(10);
        while (true)
        {
            var answer = await ask().ConfigureAwait(false);
            if (good(answer))
                return answer;
            if (waited.Elapsed > TimeSpan.FromSeconds(seconds))
                throw new TimeoutException($"{what}: not within {seconds} s. Last seen: {answer}");
            await Task.Delay(pause).ConfigureAwait(false);
            if (pause < TimeSpan.FromMilliseconds(200))
                pause *= 1.5;
        }
    }

    /// <summary>Asks again and again until the answer is yes.</summary>
    public static Task BecomesTrueAsync(Func<Task<bool>> ask, string what, int seconds = 30) => BecomesAsync(ask, yes => yes, what, seconds);
}
