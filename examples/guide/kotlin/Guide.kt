// The guide's programs: runs the topics that it is given, one after another.

package guide

import guide.archives.archives
import guide.broadcasts.broadcasts
import guide.environments.environments
import guide.errors.errors
import guide.extras.extras
import guide.moderation.moderation
import guide.sip.sip
import guide.testing.testing
import guide.tokens.tokens
import kotlinx.coroutines.runBlocking

fun main(topics: Array<String>) {
    for (topic in topics) {
        println("== $topic")
        runBlocking {
            when (topic) {
                "quickstart" -> guide.quickstart.main().also { hasRecorded() }
                "environments" -> environments()
                "tokens" -> tokens()
                "archives" -> archives()
                "broadcasts" -> broadcasts()
                "moderation" -> moderation()
                "sip" -> sip()
                "extras" -> extras()
                "errors" -> errors()
                "testing" -> testing()
                else -> error("the guide knows nothing of $topic")
            }
        }
    }
}
