/** The components that generated and hand-written MDX may use, by the names they use. */
import AccessStatement from './page/AccessStatement.astro';
import Accuracy from './page/Accuracy.astro';
import Definition from './indicator/Definition.astro';
import DistrictActivities from './district/DistrictActivities.astro';
import DistrictAnswer from './district/DistrictAnswer.astro';
import DistrictChanges from './district/DistrictChanges.astro';
import DistrictGoals from './district/DistrictGoals.astro';
import DistrictMoney from './district/DistrictMoney.astro';
import DistrictQuestion from './district/DistrictQuestion.astro';
import DistrictTopics from './district/DistrictTopics.astro';
import ForecastMoves from './indicator/ForecastMoves.astro';
import GoalOverview from './goal/GoalOverview.astro';
import IndicatorChart from './indicator/IndicatorChart.astro';
import IndicatorBoards from './indicator/IndicatorBoards.astro';
import IndicatorQuestions from './indicator/IndicatorQuestions.astro';
import NameHistory from './indicator/NameHistory.astro';
import NoReports from './district/NoReports.astro';
import OwnWords from './district/OwnWords.astro';
import ReportContents from './report/ReportContents.astro';
import ReportReading from './report/ReportReading.astro';
import Responsible from './indicator/Responsible.astro';
import SexesTable from './indicator/SexesTable.astro';

/** What `<Content components={…} />` gets. */
export const mdxComponents = {
  AccessStatement,
  Accuracy,
  Definition,
  DistrictActivities,
  DistrictAnswer,
  DistrictChanges,
  DistrictGoals,
  DistrictMoney,
  DistrictQuestion,
  DistrictTopics,
  ForecastMoves,
  GoalOverview,
  IndicatorChart,
  IndicatorBoards,
  IndicatorQuestions,
  NameHistory,
  NoReports,
  OwnWords,
  ReportContents,
  ReportReading,
  Responsible,
  SexesTable,
};
